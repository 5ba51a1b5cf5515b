/** The words of settings, welcome page, privacy, shortcuts. */
export const en = {
  welcomeTitle: 'The numbers that matter, first',
  welcomeSentence:
    'Click Readout on a news article and see its key figures: what each one measures, and the sentence it stands in, one click away.',
};

/** Bằng tiếng Việt. */
export const vi: typeof en = {
  welcomeTitle: 'Con số quan trọng, thấy trước tiên',
  welcomeSentence:
    'Bấm Readout trên một bài báo để thấy những con số chính: mỗi con số nói về điều gì, nằm trong câu nào, chỉ cách một cú bấm.',
};
