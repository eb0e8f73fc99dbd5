/** As it stands in addresses of the desk. */
export const ERROR_REPORT = 'report';

export const errorPath = (number: string): string => `/errors/${number}`;
