/** S@k: 1 where one of the first k results is relevant, else 0. N. Craswell, "Success at n", Encyclopedia of Database Systems, 2009. */
export function successAt(k: number, relevant: readonly boolean[]): number {
  return relevant.slice(0, k).includes(true) ? 1 : 0;
}
