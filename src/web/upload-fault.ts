const TOO_LARGE = /^LIMIT_(FILE_SIZE|PART_COUNT|FILE_COUNT|FIELD_KEY|FIELD_VALUE|FIELD_COUNT)$/;
const MALFORMED =
  /^(?:Unexpected end of (?:form|file)|Malformed |Multipart: |Missing Content-Type|Unsupported content type|Request aborted|Request closed)/;

/** The status for what the parser of multipart forms throws; null for everything else. */
export function uploadFault(error: unknown): 400 | 413 | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  if (error.name === 'MulterError') return TOO_LARGE.test(String(code)) ? 413 : 400;
  return MALFORMED.test(error.message) ? 400 : null;
}
