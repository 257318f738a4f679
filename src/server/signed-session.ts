/** Who is signed in, in a cookie that only this service can make: signed (HMAC-SHA-256), HttpOnly, and for some days. */
import type { Identity } from './identity.js';

const NAME = 'annotation_session';
const DAYS = 30;
const DAY_MS = 86_400_000;

export class SignedSessions {
  readonly #key: ReturnType<typeof crypto.subtle.importKey>;
  readonly #purpose: string;

  /**
   * @param secret of at least 32 characters; whoever has it can sign in as anybody
   * @param purpose what the cookies are for: those of another purpose are not taken. Keys do not depend on it. Default: none
   */
  constructor(secret: string, purpose = '') {
    this.#purpose = purpose;
    this.#key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
      'verify',
    ]);
  }

  /** The `Set-Cookie` header that signs somebody in. */
  async cookie({ annotator, role }: Identity, isSecure: boolean): Promise<string> {
    const content = base64url(new TextEncoder().encode(JSON.stringify({ annotator, role, until: Date.now() + DAYS * DAY_MS })));
    const signature = base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await this.#key, this.#signed(content))));
    return cookieText(`${content}.${signature}`, DAYS * DAY_MS, isSecure);
  }

  /** The one that signs them out. */
  endingCookie(isSecure: boolean): string {
    return cookieText('', 0, isSecure);
  }

  async read(request: Request): Promise<Identity | undefined> {
    const [content, signature] = (cookieOf(request) ?? '').split('.');
    if (!content || !signature) return undefined;
    try {
      const isOurs = await crypto.subtle.verify('HMAC', await this.#key, bytesOf(signature), this.#signed(content));
      return isOurs ? identityOf(JSON.parse(new TextDecoder().decode(bytesOf(content)))) : undefined;
    } catch {
      return undefined;
    }
  }

  /** A key for one annotator, to be given to them and nobody else. */
  personalKey(annotator: string): Promise<string> {
    return this.#keyFor(`personal key of ${annotator}`);
  }

  /** The key of the person who runs the study. */
  ownerKey(): Promise<string> {
    return this.#keyFor('key of the owner');
  }

  async #keyFor(holder: string): Promise<string> {
    return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await this.#key, new TextEncoder().encode(holder)))).slice(0, 24);
  }

  /** What is signed of a cookie's content. */
  #signed(content: string): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(this.#purpose === '' ? content : `${content} for ${this.#purpose}`);
  }
}

function identityOf(value: unknown): Identity | undefined {
  if (typeof value !== 'object' || value === null || !('annotator' in value) || !('until' in value) || !('role' in value)) return undefined;
  const { annotator, role, until } = value;
  if (typeof annotator !== 'string' || typeof until !== 'number' || until < Date.now()) return undefined;
  return { annotator, role: role === 'owner' ? 'owner' : 'annotator' };
}

function cookieText(value: string, ageMs: number, isSecure: boolean): string {
  return `${NAME}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(ageMs / 1000)}${isSecure ? '; Secure' : ''}`;
}

function cookieOf(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
