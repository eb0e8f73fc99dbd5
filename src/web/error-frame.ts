/** What stands around an error page, and where one can go from it. */
export interface ErrorFrame {
  readonly layout: 'site' | 'staff' | 'bare';
  readonly next: readonly { readonly href: string; readonly name: string }[];
  /** Whether the box to search the site stands below. */
  readonly search: boolean;
}

const STAFF = /^\/staff(\/|$)/;
const STAFF_DOOR = /^\/staff\/log(in|out)$/;

export const isStaffPath = (path: string): boolean => STAFF.test(path);

/** Behind /staff an error keeps to the staff's pages: their frame and a way back to the queue, or to the door for who is not in. */
export function errorFrame(path: string, status: number): ErrorFrame {
  if (!isStaffPath(path)) return { layout: 'site', next: [{ href: '/', name: '回到首页' }], search: true };
  if (status === 401 || STAFF_DOOR.test(path))
    return { layout: 'bare', next: [{ href: '/staff/login', name: '登录' }], search: false };
  return { layout: 'staff', next: [{ href: '/staff', name: '回到审核台' }], search: false };
}
