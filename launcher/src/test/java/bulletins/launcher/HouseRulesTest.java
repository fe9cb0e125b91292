package bulletins.launcher;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that the compiler cannot see. */
class HouseRulesTest {
    private static final String[] STAGES = {
        "bulletins.ingest..", "bulletins.stream..", "bulletins.indexer..", "bulletins.notifier.."
    };
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bulletins");

    @Test
    void stages_never_know_one_another() {
        slices().matching("bulletins.(ingest|stream|indexer|notifier)..")
                .should()
                .notDependOnEachOther()
                .check(OURS);
    }

    @Test
    void stages_know_neither_the_launcher_nor_the_local_servers() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("bulletins.launcher..", "bulletins.local..")
                .check(OURS);
    }

    @Test
    void the_model_knows_nobody() {
        noClasses()
                .that()
                .resideInAPackage("bulletins.model..")
                .should()
                .dependOnClassesThat(resideInAPackage("bulletins..")
                        .and(DescribedPredicate.not(resideInAPackage("bulletins.model.."))))
                .check(OURS);
    }

    @Test
    void a_stage_is_entered_by_its_door_and_its_settings() {
        Set<String> handedOut = handedOut(doors())
                .flatMap(type -> Stream.concat(Stream.of(type), handedOut(Stream.of(type))))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        DescribedPredicate<JavaClass> inside = resideInAnyPackage(STAGES)
                .and(DescribedPredicate.not(nameMatching(".*(Stage|Settings)(\\$.*)?")))
                .and(DescribedPredicate.describe(
                        "not handed out by a door",
                        type -> handedOut.stream()
                                .noneMatch(name -> type.getName().startsWith(name))));
        noClasses()
                .that()
                .resideOutsideOfPackages(STAGES)
                .should()
                .dependOnClassesThat(inside)
                .check(OURS);
    }

    @Test
    void packages_never_depend_on_one_another_in_a_circle() {
        slices().matching("bulletins.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void packages_with_all_that_they_hold_never_depend_on_one_another_in_a_circle() {
        slices().matching("bulletins.(*).(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void time_comes_from_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "the time of this machine is asked for",
                                call -> call.getTarget()
                                        .getFullName()
                                        .matches(
                                                "java\\.time\\.\\w+\\.now\\(\\)|java\\.lang\\.System\\.currentTimeMillis\\(\\)|java\\.util\\.Date\\.<init>\\(\\)")))
                .check(OURS);
    }

    @Test
    void no_class_is_called_helper_or_the_like() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(OURS);
    }

    @Test
    void classes_of_the_stages_are_final() {
        classes()
                .that()
                .resideInAnyPackage(STAGES)
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(OURS);
    }

    @Test
    void nobody_catches_all_exceptions_but_the_guard_around_the_reader() throws IOException {
        Pattern catchAll = Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException)\\b");
        assertThat(sources().filter(file -> catchAll.matcher(text(file)).find()))
                .allMatch(file -> file.endsWith("GuardedReader.java"));
    }

    @Test
    void no_test_is_disabled_or_left_to_assumptions() throws IOException {
        Pattern skipped = Pattern.compile("@Disabled|@EnabledIf|assumeThat\\(|assumeTrue\\(|Assumptions\\.");
        assertThat(sources()
                        .filter(file -> !file.endsWith("HouseRulesTest.java"))
                        .filter(file -> skipped.matcher(text(file)).find()))
                .isEmpty();
    }

    private static Stream<JavaClass> handedOut(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(method -> method.getRawReturnType())
                .filter(resideInAnyPackage(STAGES));
    }

    private static Stream<JavaClass> doors() {
        return OURS.stream()
                .filter(type -> type.getPackageName().matches("bulletins\\.(ingest|stream|indexer|notifier)"))
                .filter(type -> type.getSimpleName().endsWith("Stage"));
    }

    private static Stream<Path> sources() throws IOException {
        Path root = Path.of(System.getProperty("bulletins.root"));
        List<Path> modules;
        try (Stream<Path> folders = Files.list(root)) {
            modules = folders.map(folder -> folder.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        List<Path> files = new ArrayList<>();
        for (Path module : modules) {
            try (Stream<Path> found = Files.walk(module)) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files.stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
