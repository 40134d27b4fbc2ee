/** In place of parts of views that only the extension shows: without these they would come along with all they import. */
const nothing = () => null;

export { nothing as DossierForm, nothing as WatchButton };
