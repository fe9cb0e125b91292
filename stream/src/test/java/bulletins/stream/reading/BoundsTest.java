package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pass that is not linear takes minutes on these; the bound of 2 s is measured by the benchmark. */
@Timeout(value = 600, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundsTest {
    private static final String SENTENCE = "各地要落实落细稳就业政策，支持企业稳定岗位，扩大就业容量。";

    @Test
    void nesting_ten_thousand_deep_is_read() {
        String page = "<html><title>深层页面</title><body>" + "<div>".repeat(10_000) + "<p>" + SENTENCE.repeat(5) + "</p>";
        assertThat(read(page)).isInstanceOf(Reading.Page.class);
    }

    @Test
    void inline_nesting_ten_thousand_deep_is_read() {
        String page = "<html><body>" + "<b><i><font>".repeat(4_000) + SENTENCE.repeat(5);
        assertThat(read(page)).isInstanceOf(Reading.Page.class);
    }

    @Test
    void five_megabytes_on_one_line_are_read_whole() {
        String text = SENTENCE.repeat(5_000_000 / (3 * SENTENCE.length()));
        assertThat(read("<html><title>长文</title><body><p>" + text + "</p></body></html>"))
                .isInstanceOfSatisfying(
                        Reading.Page.class,
                        page -> assertThat(page.article().body()).isEqualTo(text));
    }

    @Test
    void five_megabytes_of_short_lines_are_read() {
        String page = "<html><body><p>" + (SENTENCE + "<br>").repeat(50_000) + "</p></body></html>";
        assertThat(read(page)).isInstanceOf(Reading.Page.class);
    }

    @Test
    void a_hundred_thousand_links_are_no_article() {
        StringBuilder page = new StringBuilder("<html><title>目录</title><body><ul>");
        for (int i = 0; i < 100_000; i++)
            page.append("<li><a href='/a/")
                    .append(i)
                    .append("'>关于就业工作的第")
                    .append(i)
                    .append("号通知</a></li>");
        assertThat(read(page.toString())).isInstanceOf(Reading.NoArticle.class);
    }

    @Test
    void tables_within_tables_are_read_in_one_pass() {
        String page = "<html><body>" + "<table><tr><td>a</td><td>".repeat(3_000) + SENTENCE.repeat(4);
        assertThat(read(page)).isInstanceOf(Reading.Page.class);
    }

    @Test
    void broken_tags_cost_nothing_but_themselves() {
        String page = "<html><body><div class='content' <p>" + SENTENCE.repeat(3) + "</div></td></p><p"
                + " x='".repeat(50_000) + "'>" + SENTENCE + "<!-- <p>" + "<".repeat(100_000);
        assertThat(read(page)).isNotNull();
    }

    @Test
    void a_comment_that_never_ends_and_a_million_meta_starts_are_passed_quickly() {
        assertThat(read("<html>" + "<meta ".repeat(300_000) + "\u4e2d" + "<!--".repeat(100_000)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<template><noscript>", "<font><div><p>"})
    void what_is_nested_so_that_the_parser_loses_its_place_leaves_the_text_above(String nested) {
        String page = "<html><title>标题</title><body><p>" + SENTENCE.repeat(5) + "</p>";
        assertThat(read(page + nested.repeat(1_000))).isInstanceOf(Reading.Page.class);
    }

    @Test
    void two_hundred_thousand_titles_above_their_text_are_passed_once() {
        assertThat(read("<html><body><h1>通知</h1>" + "<h1>第12条 。</h1>".repeat(200_000) + "<p>" + SENTENCE))
                .isNotNull();
    }

    @Test
    void no_page_takes_more_than_64_times_its_size_in_memory() throws IOException {
        int size = 1 << 20;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + 64 * size,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostilePages.class.getName(),
                        Integer.toString(size))
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("all were read\n");
    }

    @Test
    void the_rest_of_a_page_with_more_elements_than_its_length_allows_is_left_out_and_it_says_so() {
        String page = "<html><title>标题</title><body><p>" + SENTENCE.repeat(5) + "</p>" + "<i>".repeat(100_000) + "end";
        assertThat(read(page)).isInstanceOfSatisfying(Reading.Page.class, read -> {
            assertThat(read.article().body()).isEqualTo(SENTENCE.repeat(5));
            assertThat(Pages.facts(read.article()).evidence()).containsKey("cut");
        });
    }

    @Test
    void names_and_days_deep_within_a_long_text_are_not_those_of_its_strip() {
        String half = ("<p>" + SENTENCE + "</p>").repeat(2_000);
        String strip = "<p>作者：王示例　来源：示例日报</p><p>2021-08-16 10:20</p>";

        assertThat(Pages.facts("<h1>长文</h1><div>" + half + strip + half + "</div>"))
                .satisfies(facts -> assertThat(facts.author()).isNull())
                .satisfies(facts -> assertThat(facts.source()).isNull())
                .satisfies(facts -> assertThat(facts.publishedAt()).isNull());
    }

    @Test
    void an_address_longer_than_servers_take_leads_to_no_file() {
        String link = "<p>" + SENTENCE.repeat(3) + "<a href='https://a.example/%s.pdf'>附件</a></p>";

        assertThat(Pages.facts("<h1>通知</h1>" + link.formatted("a")).attachments())
                .hasSize(1);
        assertThat(Pages.facts("<h1>通知</h1>" + link.formatted("a".repeat(9_000)))
                        .attachments())
                .isEmpty();
    }

    @Test
    void the_text_holds_no_markup_and_no_control_characters() {
        String page = "<html><title>控制\u0007字符\u200b</title><body><p>" + SENTENCE
                + "\u0000\u0008\u200b\uFEFF&#7;&#x202E;&#xD800;\uFFFE\udb40\udc01" + SENTENCE
                + "</p><script>if (a<b) x('<p>');</script><p>"
                + SENTENCE.repeat(3) + "</p></body></html>";
        assertThat(read(page)).isInstanceOfSatisfying(Reading.Page.class, read -> {
            assertThat(read.article().title()).isEqualTo("控制字符");
            assertThat(read.article().body()).isEqualTo(SENTENCE.repeat(2) + "\n" + SENTENCE.repeat(3));
        });
    }

    private static Reading read(String html) {
        return Pages.read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    }
}
