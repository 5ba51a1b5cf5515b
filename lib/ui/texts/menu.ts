import type { UiLanguage } from './language.ts';

/**
 * The words of the context menu, the commands, the toolbar button and a popup that cannot be drawn, apart from all
 * others: the background needs no more, and such a popup has no others.
 */
const en = {
  figures: 'Key figures of this page',
  'copy-figures': 'Copy key figures',
  'save-article': 'Save article',
  selection: 'Figures of the selection',
  copying: 'Copying the key figures…',
  notCopied: 'The key figures could not be copied. Try again.',
  notDrawn: 'A part of Readout did not load. Close this window and click Readout again.',
};

/** Bằng tiếng Việt. */
const vi: typeof en = {
  figures: 'Xem con số chính của trang này',
  'copy-figures': 'Sao chép các con số chính',
  'save-article': 'Lưu bài',
  selection: 'Xem con số trong đoạn bôi đen',
  copying: 'Đang sao chép các con số chính…',
  notCopied: 'Chưa sao chép được các con số chính. Hãy thử lại.',
  notDrawn: 'Có phần của Readout chưa tải được. Hãy đóng cửa sổ này rồi bấm lại nút Readout.',
};

/** The words of the context menu. */
export const menuTexts = (language: UiLanguage) => ({ en, vi })[language];
