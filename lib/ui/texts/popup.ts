/** The words of the popup, context menu and commands. */
export const en = {
  menu: {
    figures: 'Key figures of this page',
    'copy-figures': 'Copy key figures',
    'save-article': 'Save article',
    selection: 'Figures of the selection',
  },
  figuresCopied: (n: number) => (n === 1 ? '1 figure copied' : `${n} figures copied`),
  articleSaved: 'Saved to the library',
};

/** Bằng tiếng Việt. */
export const vi: typeof en = {
  menu: {
    figures: 'Những con số chính của trang này',
    'copy-figures': 'Chép những con số chính',
    'save-article': 'Lưu bài',
    selection: 'Những con số trong đoạn đã chọn',
  },
  figuresCopied: (n) => `Đã chép ${n} con số`,
  articleSaved: 'Đã lưu vào thư viện',
};
