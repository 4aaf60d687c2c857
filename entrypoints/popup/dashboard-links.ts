// Where the popup leads within the extension.
export const DASHBOARD = '/dashboard.html';
export const SETTINGS = '/dashboard.html#settings';
export const REPORT = '/dashboard.html#report';
