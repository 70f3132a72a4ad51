// The intent that takes the buttons of a case.

export const caseIntent = 'casework';
