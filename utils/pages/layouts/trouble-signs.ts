// What stands on a page of AliExpress instead of orders: a robot check or a login form. Selectors only.

/** Robot checks: the dialog over a page, and the slider that replaces it. */
export const CAPTCHA_SIGNS = '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container';

/** A login form in place of the page, or framed in it. */
export const LOGIN_SIGNS = 'input[type="password"], iframe[src*="login.aliexpress."], .fm-login, #login-container';

/** Addresses that a logged-out visitor is sent to. */
export const LOGIN_ADDRESS = /^https?:\/\/(login\.|[^/]*\/p\/ug-login-page\/)/;
