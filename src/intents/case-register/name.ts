// What this conversation is called in the actions of its buttons.
export const name = 'case-register';
