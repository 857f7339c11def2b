/** The case that the site opens with: `package.json` names its file, under `imports`. */
export { default as file } from '#built-in-case';
export { default as address } from '#built-in-case?url';
