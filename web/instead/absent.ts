/**
 * In place of parts that only the extension has: views, the news of lists and the latest look-ups, which `folder.ts`
 * switches off. Without this they would come along with all they import.
 */
const nothing = () => null;

export {
  nothing as DossierForm,
  nothing as differenceOf,
  nothing as forgetOldNews,
  nothing as noteNext,
  nothing as recent,
  nothing as settleNotes,
  nothing as WatchButton,
};
