// How the fields of a form are named when they come back, and how much one takes.

export const longestText = 2000;

/** A moment is asked for in two fields. */
export const dayOf = (field: string): string => `${field}_day`;
export const timeOf = (field: string): string => `${field}_time`;
