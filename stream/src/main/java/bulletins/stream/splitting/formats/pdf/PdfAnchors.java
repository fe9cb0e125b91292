package bulletins.stream.splitting.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The link rectangles of a page, from the top left corner as glyphs are measured. */
final class PdfAnchors {
    private static final int MOST = 2000;

    private final List<Area> areas = new ArrayList<>();

    private record Area(double left, double right, double top, double bottom, String url) {}

    static PdfAnchors on(PDPage page) throws IOException {
        PdfAnchors anchors = new PdfAnchors();
        PDRectangle crop = page.getCropBox();
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDRectangle box = annotation.getRectangle();
            if (!(annotation instanceof PDAnnotationLink link) || box == null || anchors.areas.size() >= MOST) continue;
            if (!(link.getAction() instanceof PDActionURI action) || action.getURI() == null) continue;
            String url = action.getURI().strip();
            if (!url.startsWith("http://") && !url.startsWith("https://")) continue;
            anchors.areas.add(new Area(
                    box.getLowerLeftX() - crop.getLowerLeftX(),
                    box.getUpperRightX() - crop.getLowerLeftX(),
                    crop.getUpperRightY() - box.getUpperRightY(),
                    crop.getUpperRightY() - box.getLowerLeftY(),
                    url));
        }
        return anchors;
    }

    /** @return the urls whose rectangles cover part of a line that is {@code size} high */
    List<String> over(PdfLine.Box line, double size) {
        double middle = line.baseline() - size * 0.35;
        List<String> urls = new ArrayList<>();
        for (Area area : areas) {
            boolean across = area.left < line.right() - 1 && area.right > line.left() + 1;
            if (across && area.top <= middle && middle <= area.bottom && !urls.contains(area.url)) urls.add(area.url);
        }
        return urls;
    }
}
