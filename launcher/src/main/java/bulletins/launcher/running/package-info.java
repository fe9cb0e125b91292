/** Everything on this machine: the servers, the stages in this JVM, the rules folder, and when all of it is at rest. */
package bulletins.launcher.running;
