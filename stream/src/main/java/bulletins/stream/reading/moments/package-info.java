/** Days and times as pages write them. */
package bulletins.stream.reading.moments;
