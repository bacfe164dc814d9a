import { describe, expect, it } from 'vitest';
import { whyNotText } from '../../src/sources/binary.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('what is no text', () => {
  it.each([
    ['', 'the file is empty'],
    ['%PDF-1.7', 'a PDF; save its text as a .txt file'],
    ['PK\u0003\u0004…', 'a Word document or an archive; save its text as a .txt file'],
    ['\u00d0\u00cf\u0011\u00e0', 'an old Word document; save its text as a .txt file'],
    ['{\\rtf1', 'an RTF document; save its text as a .txt file'],
    ['\u00ff\u00feh\0i\0', 'UTF-16 text; save it as UTF-8'],
    ['\u00fe\u00ff\0h\0i', 'UTF-16 text; save it as UTF-8'],
    ['words\0', 'not a text file'],
    ['<!DOCTYPE html>\n<html>', 'a saved web page; save its text as a .txt file'],
    ['\n <html lang="en">', 'a saved web page; save its text as a .txt file'],
    ['\u00ef\u00bb\u00bf<!doctype html>', 'a saved web page; save its text as a .txt file'],
    ['<?xml version="1.0"?>\n<html xmlns="">', 'a saved web page; save its text as a .txt file'],
    ['WEBVTT\n\n00:01', 'WebVTT subtitles; save its text as a .txt file, without the times'],
    [
      '1\r\n00:00:01,000 --> 00:00:04,000\r\nWords',
      'SRT subtitles; save its text as a .txt file, without the times',
    ],
  ])('%j', (content, reason) => {
    expect(whyNotText(bytes(content))).toBe(reason);
  });
});

describe('what may be text', () => {
  it.each([
    '>> MODERATOR: Good morning.',
    'w\u00f6rds in Windows-1252',
    '\u00ef\u00bb\u00bf>> words',
    '<b>Warning</b>: a PHP notice on line 1\n>> MODERATOR: Good morning.',
    'We write <html> like this.',
    '<htmlish> words',
    'WEBVTTS are talked of',
    '1\nThe first item, at 00:00:01 --> later',
    'A PDF starts with %PDF-',
    '1. How can we?',
  ])('%j', (content) => {
    expect(whyNotText(bytes(content))).toBeNull();
  });
});
