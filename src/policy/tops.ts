// The questions of each group that are most like one question: the three best, many groups at a time.

export interface Groups {
  /** Members of group g stand from `starts[g]` up to `starts[g + 1]`. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

export const grouped = (groups: readonly (readonly number[])[]): Groups => {
  const starts = new Int32Array(groups.length + 1);
  for (const [at, members] of groups.entries()) starts[at + 1] = (starts[at] ?? 0) + members.length;
  return { starts, members: Int32Array.from(groups.flat()) };
};

/** Three values a group, descending, with zeros where there are fewer. */
export const topThrees = ({ starts, members }: Groups, values: Float64Array): Float64Array => {
  const tops = new Float64Array(3 * (starts.length - 1));
  for (let group = 0; group + 1 < starts.length; group += 1) {
    let first = 0;
    let second = 0;
    let third = 0;
    const end = starts[group + 1] ?? 0;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const value = values[members[place] ?? 0] ?? 0;
      if (value <= third) continue;
      if (value > first) {
        third = second;
        second = first;
        first = value;
      } else if (value > second) {
        third = second;
        second = value;
      } else third = value;
    }
    tops[3 * group] = first;
    tops[3 * group + 1] = second;
    tops[3 * group + 2] = third;
  }
  return tops;
};
