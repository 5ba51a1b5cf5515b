/** How far a block stands from the headline; what stands before it, as the day of the visit does, is further away. */
export const farFrom = (headline: number) => (at: number) =>
  at < headline ? 3 * (headline - at) + 0.5 : at - headline;
