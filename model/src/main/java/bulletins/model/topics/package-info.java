/** The topics of the road: their names, what they hold, how it is written, and how they are made. */
package bulletins.model.topics;
