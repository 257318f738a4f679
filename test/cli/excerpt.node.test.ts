import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt } from '../../src/cli/excerpt.js';

/** The excerpt of a line whose marked part is between » and «, as its two lines. */
function shown(marked: string, columns = 80): readonly string[] {
  const column = marked.indexOf('»') + 1;
  const endColumn = marked.indexOf('«');
  const { line, carets } = excerpt(marked.replace(/[»«]/g, ''), { column, endColumn }, columns);
  return [line, carets];
}

describe('an excerpt of a source', () => {
  it('has carets under what is meant', () => {
    assert.deepEqual(shown('port: »many«  # so many'), ['port: many  # so many', '      ^^^^']);
  });

  it('has one caret for an empty range, also behind the line', () => {
    assert.deepEqual(shown('port: »«x'), ['port: x', '      ^']);
    assert.deepEqual(shown('port:»«'), ['port:', '     ^']);
    assert.deepEqual(shown('»«'), ['', '^']);
  });

  it('stands below tabs, which are shown as spaces', () => {
    assert.deepEqual(shown('\tkey:\t»value«'), ['    key:    value', '            ^^^^^']);
  });

  it('counts wide characters as two columns, and combining ones as none', () => {
    assert.deepEqual(shown('"日本語": »x«'), ['"日本語": x', '          ^']);
    assert.deepEqual(shown('e\u0301: »한글« x'), ['e\u0301: 한글 x', '   ^^^^']);
    assert.deepEqual(shown('👍🏽👩‍👩‍👧‍👦: »x«'), ['👍🏽👩‍👩‍👧‍👦: x', '      ^']);
    assert.deepEqual(shown('x»👍🏽«'), ['x👍🏽', ' ^^']);
  });

  it('shows the part of a long line that is meant', () => {
    const before = 'abcdefghij'.repeat(20);
    const [line = '', carets = ''] = shown(`${before}»here«${before}`, 40);
    assert.ok(line.length <= 40, line);
    assert.match(line, /^…[a-j]+here[a-j]+…$/);
    assert.equal(line.slice(carets.indexOf('^'), carets.length), 'here');
  });

  it('cuts carets that go on behind the window', () => {
    const [line = '', carets = ''] = shown(`start »${'x'.repeat(500)}«`, 40);
    assert.match(line, /^start x+…$/);
    assert.ok(line.length <= 40, line);
    assert.equal(carets.length, line.length - 1);
  });

  it('keeps its place within a line of ten million characters', () => {
    const long = '日'.repeat(5_000_000);
    const [line = '', carets = ''] = shown(`${long}»x«${long}`, 40);
    assert.match(line, /^…日+x日+…$/);
    assert.equal(carets.indexOf('^'), 1 + 2 * (line.indexOf('x') - 1));
  });

  it('replaces what would take over a terminal', () => {
    assert.deepEqual(shown('a\u001B[31m: »x«'), ['a␛[31m: x', '        ^']);
    assert.deepEqual(shown('a\u202E: »x«'), ['a\uFFFD: x', '    ^']);
  });
});
