/** The words of a run of articles. */
export interface Segment {
  n: number;
  /** The last change whose words it holds. */
  upTo: number;
}
