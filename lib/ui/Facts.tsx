interface Props {
  facts: (string | false | undefined)[];
}

/** Letters of a fact that is not broken over lines, such as "3 min read". */
const SHORT = 20;

/** "Harwick Courier · 4 Mar 2026 · 3 min read": what there is, each once and set in its own direction. */
export function Facts({ facts }: Props) {
  const told = [...new Set(facts.filter((fact): fact is string => Boolean(fact)))];
  return (
    <>
      {told.map((fact, index) => (
        <span key={fact}>
          {/* A line ends with the dot, and none begins with it. */}
          {index > 0 && '\u00a0· '}
          <bdi class={fact.length > SHORT ? undefined : 'unbroken'}>{fact}</bdi>
        </span>
      ))}
    </>
  );
}
