export const ROLES = ['moderator', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, string>> = { moderator: '审核员', editor: '编辑', admin: '管理员' };

export const isRole = (text: unknown): text is Role => (ROLES as readonly unknown[]).includes(text);

/** Somebody of the staff who is signed in, as the rest of the house knows them. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** Slugs of the site regions this person looks after; null is all of them. */
  readonly regions: readonly string[] | null;
}
