/** What word processors write: DOCX, ODT, DOC and RTF, each told to one {@code WordText}. */
package bulletins.stream.splitting.formats.word;
