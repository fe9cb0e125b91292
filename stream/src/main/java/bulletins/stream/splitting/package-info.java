/** A bulletin's file becomes its items: {@code formats} make lines of it, {@code outline} finds sections and items in the lines. */
package bulletins.stream.splitting;
