package bulletins.stream.splitting.formats.word;

import bulletins.stream.splitting.lines.Printed;
import bulletins.stream.splitting.lines.PrintedDate;
import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The paragraphs of an RTF file, of whose groups only those are read that hold text or tell of it. */
final class RtfBody extends RtfListenerAdaptor {
    /** What a group holds. */
    private enum Role {
        TEXT,
        STYLES,
        ABOUT,
        TITLE,
        CREATED,
        INSTRUCTION,
        UNREAD
    }

    private static final Map<Command, Role> ROLES = Map.ofEntries(
            Map.entry(Command.rtf, Role.TEXT),
            Map.entry(Command.field, Role.TEXT),
            Map.entry(Command.fldrslt, Role.TEXT),
            Map.entry(Command.shp, Role.TEXT),
            Map.entry(Command.shpinst, Role.TEXT),
            Map.entry(Command.shptxt, Role.TEXT),
            Map.entry(Command.fldinst, Role.INSTRUCTION),
            Map.entry(Command.stylesheet, Role.STYLES),
            Map.entry(Command.info, Role.ABOUT),
            Map.entry(Command.title, Role.TITLE),
            Map.entry(Command.creatim, Role.CREATED));

    /** Half points, where a file says nothing. */
    private static final int USUAL_SIZE = 24;

    /** Groups, each within the other. */
    private static final int DEEPEST = 1000;

    private final WordText text = new WordText();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Integer> levelOfStyle = new HashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder created = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private Group group = new Group(Role.TEXT, false, USUAL_SIZE, false);
    private int style;
    private int level;
    private boolean inTable;

    /** @param hidden whether the text is not to be seen or was deleted */
    private record Group(Role role, boolean bold, int size, boolean hidden) {}

    @Override
    public void processGroupStart() {
        if (groups.size() == DEEPEST)
            throw new UncheckedIOException(new IOException("its groups are nested too deeply"));
        groups.push(group);
    }

    @Override
    public void processGroupEnd() {
        Role ended = group.role;
        group = groups.pop();
        if (ended == Role.INSTRUCTION && group.role != ended) field();
    }

    /** Groups within that of a field's instruction may each hold a part of it. */
    private void field() {
        text.field(instruction.toString());
        instruction.setLength(0);
    }

    @Override
    public void processString(String string) {
        switch (group.role) {
            case TEXT -> text(string);
            case STYLES ->
                levelOfStyle.merge(
                        style, NamedStyles.headingLevel(string.replace(";", "").strip()), Math::max);
            case TITLE -> title.append(string);
            case INSTRUCTION -> instruction.append(string);
            case ABOUT, CREATED, UNREAD -> {}
        }
    }

    private void text(String string) {
        if (group.hidden) return;
        if (inTable) text.cell();
        text.type(group.bold, group.size);
        text.level(level);
        text.text(string);
    }

    @Override
    public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
        boolean on = !hasValue || value != 0;
        if (command.getCommandType() == CommandType.Destination || optional) {
            become(ROLES.getOrDefault(command, Role.UNREAD));
        } else if (group.role == Role.TEXT) {
            dress(command, value, on);
            arrange(command, value, on);
        } else if (command == Command.s) {
            style = value;
        } else if (group.role == Role.CREATED
                && (command == Command.yr || command == Command.mo || command == Command.dy)) {
            created.append(command == Command.yr ? "" : "-").append(value);
        }
    }

    /** What is left out is left out with all that it holds. */
    private void become(Role role) {
        if (group.role != Role.UNREAD) group = new Group(role, group.bold, group.size, group.hidden);
    }

    private void dress(Command command, int value, boolean on) {
        switch (command) {
            case plain -> group = new Group(group.role, false, USUAL_SIZE, false);
            case b -> group = new Group(group.role, on, group.size, group.hidden);
            case fs -> group = new Group(group.role, group.bold, value, group.hidden);
            case v, deleted -> group = new Group(group.role, group.bold, group.size, on);
            default -> {}
        }
    }

    private void arrange(Command command, int value, boolean on) {
        switch (command) {
            case pard -> beginParagraphs();
            case s -> level = levelOfStyle.getOrDefault(value, 0);
            case intbl -> inTable = on;
            case par, sect -> text.endParagraph();
            case line -> text.breakLine();
            case page -> text.newPage();
            case tab -> text.text(" ");
            case cell -> endCell();
            case row -> endRow();
            default -> {}
        }
    }

    private void beginParagraphs() {
        level = 0;
        inTable = false;
    }

    private void endCell() {
        text.cell();
        text.endParagraph();
        text.endCell();
    }

    private void endRow() {
        if (text.inCell()) endCell();
        text.endRow();
    }

    Printed printed() {
        return new Printed(text.lines(), title.toString(), PrintedDate.in(created.toString()));
    }
}
