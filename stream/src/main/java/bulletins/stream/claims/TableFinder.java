package bulletins.stream.claims;

import bulletins.model.Claim.Kind;
import bulletins.model.Quote;
import bulletins.stream.enrichment.Placed;
import bulletins.stream.places.Mention;
import bulletins.stream.quantities.PlacedQuantities;
import bulletins.stream.quantities.QuantityFinder;
import bulletins.stream.quantities.figures.PlacedFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of tables, which pages have as rows of cells with bars between, as if each were told in a sentence. */
final class TableFinder {
    private static final String BAR = " | ";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?%?");
    /** The unit in a heading: 城镇新增就业（万人）, 单位：万元. */
    private static final Pattern UNIT = Pattern.compile("[（(](?:单位[：:])?([^（()）]{1,6})[）)]|单位[：:]\\s*([^\\s）)]{1,6})");

    private static final Pattern CHANGE = Pattern.compile("同比|环比|增长|增幅|增速|比上年|较上年");
    private static final int MOST_CELLS = 2000;

    private final Placed placed;
    private final LocalDate reference;
    private final QuantityFinder quantities;
    private final List<Statement> statements = new ArrayList<>();
    private List<String> head = List.of();
    private String unit = "";
    private int cells;

    TableFinder(Placed placed, LocalDate reference, QuantityFinder quantities) {
        this.placed = placed;
        this.reference = reference;
        this.quantities = quantities;
    }

    List<Statement> find() {
        int start = 0;
        for (String line : placed.text().split("\n", -1)) {
            if (line.contains(BAR)) row(line, start);
            else outside(line);
            start += line.length() + 1;
        }
        return statements;
    }

    /** A line between tables ends one, and may tell the unit of the next. */
    private void outside(String line) {
        head = List.of();
        unit = line.length() < 20 ? unitOf(line) : "";
    }

    private void row(String line, int start) {
        List<String> row = List.of(line.split(Pattern.quote(BAR), -1));
        boolean numbers = row.stream()
                .skip(1)
                .anyMatch(cell -> NUMBER.matcher(cell.strip()).matches());
        if (!numbers) {
            head = row;
            return;
        }
        int at = start;
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            boolean told = column > 0 && row.size() == head.size();
            if (told && NUMBER.matcher(cell).matches() && cells++ < MOST_CELLS)
                cell(row.get(0), column, new Quote(at, at + cell.length(), cell), start);
            at += cell.length() + BAR.length();
        }
    }

    private void cell(String label, int column, Quote number, int rowStart) {
        String where = place(rowStart, rowStart + label.length());
        String counted = where.isEmpty() ? without(label) : "";
        String sentence = counted + name(column) + number.text() + unit(label, column, number.text());
        PlacedQuantities said = quantities.findPlaced(sentence, reference);
        if (said.figures().isEmpty()) return;
        PlacedFigure figure = said.figures().get(said.figures().size() - 1);
        Placed told = new Placed(sentence, List.of(figure), List.of(), List.of(), List.of(), List.of());
        for (Statement statement : new AmountFinder(told, reference).find())
            statements.add(placed(statement, number, where));
    }

    /** A change is told of what the column before counts. */
    private String name(int column) {
        String name = without(head.get(column));
        boolean change = column > 1 && CHANGE.matcher(name).find();
        return change ? without(head.get(column - 1)) + name : name;
    }

    private String unit(String label, int column, String number) {
        if (number.endsWith("%")) return "";
        String own = unitOf(head.get(column));
        if (own.isEmpty()) own = unitOf(label);
        return own.isEmpty() ? unit : own;
    }

    private String place(int from, int to) {
        String code = "";
        for (Mention mention : placed.mentions()) {
            if (mention.start() >= from && mention.end() <= to)
                code = mention.place().code();
        }
        return code;
    }

    private static Statement placed(Statement told, Quote number, String where) {
        Amount amount = told.amount();
        Kind kind = told.kind();
        return new Statement(
                kind, number, told.value(), told.around(), amount == null ? null : amount.in(where), null, null);
    }

    private static String without(String heading) {
        return UNIT.matcher(heading).replaceAll("").strip();
    }

    private static String unitOf(String heading) {
        Matcher unit = UNIT.matcher(heading);
        if (!unit.find()) return "";
        return unit.group(1) == null ? unit.group(2) : unit.group(1);
    }
}
