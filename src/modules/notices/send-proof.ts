import type { Response } from 'express';

/** As a file to keep, never as a page: what strangers have sent does not run here. */
export async function sendProof(
  res: Response,
  file: { readonly path: string; readonly type: string },
  name: string | null,
): Promise<void> {
  res.set({
    'Cache-Control': 'private, no-store',
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name ?? '证据')}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  });
  await new Promise<void>((resolve, reject) =>
    res.sendFile(file.path, { cacheControl: false, dotfiles: 'allow' }, (error) =>
      error && !res.headersSent ? reject(error) : resolve(),
    ),
  );
}
