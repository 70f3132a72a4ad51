// The team that a person belongs to, which in a channel shared with another organisation need not be ours.

export interface Teams {
  /** Where it happened. */
  readonly here: string;
  /** Where the person's account is, as far as Slack says. */
  readonly own: string | null | undefined;
  /** Whether the other team could be another organisation and not just another workspace of the same Enterprise Grid. */
  readonly shared: boolean;
}

/** Somebody from another organisation must not pass for a colleague, so their own team stands for them. */
export const tenantOf = ({ here, own, shared }: Teams): string => (shared && own ? own : here);
