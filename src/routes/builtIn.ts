/** The case that the site opens with. To use another, name its file in both lines. */
export { default as file } from '../../data/us-iraq-2020.json';
export { default as address } from '../../data/us-iraq-2020.json?url';
