import type { UiLanguage } from './language.ts';

/** The words of the context menu and the commands, apart from all others: the background needs no more. */
const en = {
  figures: 'Key figures of this page',
  'copy-figures': 'Copy key figures',
  'save-article': 'Save article',
  selection: 'Figures of the selection',
};

/** Bằng tiếng Việt. */
const vi: typeof en = {
  figures: 'Xem con số chính của trang này',
  'copy-figures': 'Sao chép các con số chính',
  'save-article': 'Lưu bài',
  selection: 'Xem con số trong đoạn bôi đen',
};

/** The words of the context menu. */
export const menuTexts = (language: UiLanguage) => ({ en, vi })[language];
