/**
 * In place of parts that only the extension has: views, the words of marks and of the toolbar, the news of lists and the
 * latest look-ups, which `folder.ts` switches off. Without this they would come along with all they import.
 */
const noWords = {};
const nothing = () => null;
const nothingYet = async () => null;

export {
  nothing as DossierForm,
  nothing as WatchButton,
  nothingYet as differenceOf,
  nothingYet as forgetOldNews,
  nothingYet as noteNext,
  nothingYet as recent,
  nothingYet as settleNotes,
  noWords as marks,
  noWords as toolbar,
};
