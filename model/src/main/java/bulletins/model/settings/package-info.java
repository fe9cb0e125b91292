/** Settings as the environment gives them: read once, every mistake told in one message. */
package bulletins.model.settings;
