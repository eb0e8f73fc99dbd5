/** Under these names the log tells of what no person of the staff has done; nobody of the staff can have one. */
export const HOUSE_NAMES = { system: '系统', operator: '运维', poster: '发布人', reader: '读者' } as const;
