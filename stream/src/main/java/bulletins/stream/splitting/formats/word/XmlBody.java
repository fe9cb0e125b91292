package bulletins.stream.splitting.formats.word;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the elements of a document in XML, and passes over some with all that they hold. */
abstract class XmlBody {
    private final Set<String> unread;
    /** How many elements are open of those that are passed over. */
    private int passedOver;

    XmlBody(Set<String> unread) {
        this.unread = unread;
    }

    final void read(XMLStreamReader xml) throws XMLStreamException {
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
                if (passedOver > 0 || unread.contains(element)) passedOver++;
                else open(element, xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
                if (passedOver > 0) passedOver--;
                else close(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && passedOver == 0) {
                characters(element, xml.getText());
            }
        }
    }

    abstract void open(String element, XMLStreamReader xml);

    abstract void close(String element);

    /** @param element the last that was opened, empty when one was closed since */
    abstract void characters(String element, String characters);
}
