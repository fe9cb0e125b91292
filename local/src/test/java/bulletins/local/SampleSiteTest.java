package bulletins.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleSiteTest {
    private static final Path SITE = Path.of(System.getProperty("bulletins.root"), "samples", "site");

    private final SampleSite site = SampleSite.start(SITE, 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void a_page_in_GB18030_says_so_in_its_header_alone() throws Exception {
        HttpResponse<byte[]> answer = get("/yunnan/2024/zhulao.html");
        assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=GBK");
        assertThat(new String(answer.body(), Charset.forName("GB18030"))).contains("社区助老服务岗");
    }

    @Test
    void another_page_in_GB18030_says_gb2312_in_its_meta_alone() throws Exception {
        HttpResponse<byte[]> answer = get("/guizhou/2024/bijie-zhongshan.html");
        assertThat(answer.headers().firstValue("content-type")).contains("text/html");
        assertThat(new String(answer.body(), Charset.forName("GB18030"))).contains("赟镕电子", "charset=\"gb2312\"");
    }

    @Test
    void one_page_has_moved() throws Exception {
        HttpResponse<byte[]> answer = get("/sichuan/2024/dianziquan.html");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("location")).contains("/sichuan/archive/2024/dianziquan.html");
    }

    @Test
    void one_page_is_gone() throws Exception {
        assertThat(get("/zhejiang/2024/wenzhou-tiaojie.html").statusCode()).isEqualTo(404);
    }

    @Test
    void an_unchanged_page_is_not_sent_again() throws Exception {
        String tag = get("/zhengce/").headers().firstValue("etag").orElseThrow();
        var again = HttpRequest.newBuilder(site.address().resolve("/zhengce/"))
                .header("if-none-match", tag)
                .build();
        assertThat(client.send(again, BodyHandlers.discarding()).statusCode()).isEqualTo(304);
    }

    @Test
    void only_files_of_the_site_are_served() throws Exception {
        assertThat(get("/answers.properties").statusCode()).isEqualTo(404);
        assertThat(get("/%2e%2e/local.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void a_taken_port_is_told() {
        assertThatThrownBy(() -> SampleSite.start(SITE, site.address().getPort()))
                .hasMessageContaining("the sample web site")
                .hasMessageContaining("sample-site.port");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.address().resolve(path)).build(), BodyHandlers.ofByteArray());
    }
}
