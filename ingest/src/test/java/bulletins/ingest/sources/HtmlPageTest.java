package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    /** Each element left open is opened again in all that follow. */
    @ParameterizedTest
    @ValueSource(strings = {"<b><p>", "<a><b><i><u><p>", "<font><p>x"})
    void a_tree_is_never_much_larger_than_its_page(String again) {
        byte[] page = again.repeat(1_000_000 / again.length()).getBytes(StandardCharsets.UTF_8);
        Document tree = HtmlPage.parse(page, "text/html", "https://site.example/");
        assertThat(tree.getAllElements()).hasSizeBetween(100_000, 150_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<template><noscript>", "<font><div><p>"})
    void what_is_nested_so_that_the_parser_loses_its_place_leaves_the_links_above(String nested) {
        byte[] page = ("<a href='/one'>1</a>" + nested.repeat(1_000)).getBytes(StandardCharsets.UTF_8);
        Document tree = HtmlPage.parse(page, "text/html", "https://site.example/");
        assertThat(tree.select("a[href]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000, 100_000})
    void a_page_that_is_written_properly_is_read_whole(int links) {
        byte[] page = "<li><a href='/one'>1</a></li>".repeat(links).getBytes(StandardCharsets.UTF_8);
        Document tree = HtmlPage.parse(page, "text/html", "https://site.example/");
        assertThat(tree.select("li a[href]")).hasSize(links);
        assertThat(tree.baseUri()).isEqualTo("https://site.example/");
    }
}
