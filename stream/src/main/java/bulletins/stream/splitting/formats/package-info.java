/** Files become lines; {@link bulletins.stream.splitting.formats.Format} tells which reader is theirs. */
package bulletins.stream.splitting.formats;
