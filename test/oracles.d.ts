/** What the tests use of jstat, which comes without types. */
declare module 'jstat' {
  const jstat: {
    binomial: { cdf(k: number, n: number, p: number): number };
    chisquare: { cdf(x: number, df: number): number };
  };
  export default jstat;
}
