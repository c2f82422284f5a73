package dev.isnad.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  @TempDir Path folder;
  private Map<String, String> commandLine = Map.of();
  private Map<String, String> systemProperties = Map.of();
  private Map<String, String> environment = Map.of();
  private Optional<Path> file = Optional.empty();

  @BeforeEach
  void realFolder() throws IOException {
    folder = folder.toRealPath();
  }

  @Test
  void withNothingSetItListensOnLoopbackAndLivesInTheWorkingFolder() {
    Settings settings = read().settings();

    assertThat(settings.server())
        .isEqualTo(new ServerSettings(InetAddress.getLoopbackAddress(), 8080));
    assertThat(settings.home()).isEqualTo(folder);
    assertThat(settings.corpus()).isEqualTo(folder.resolve("corpus"));
    assertThat(settings.prompts()).isEqualTo(folder.resolve("prompts"));
    assertThat(settings.index()).isEqualTo(folder.resolve("data/index"));
  }

  @Test
  void theCommandLineWinsOverTheJavaMachineOverTheEnvironmentOverTheFile() throws IOException {
    write("isnad.properties", "isnad.server.port=1001");
    assertThat(port()).isEqualTo(1001);

    environment = Map.of("ISNAD_SERVER_PORT", "1002");
    assertThat(port()).isEqualTo(1002);

    systemProperties = Map.of("isnad.server.port", "1003");
    assertThat(port()).isEqualTo(1003);

    commandLine = Map.of("isnad.server.port", "1004");
    assertThat(port()).isEqualTo(1004);
  }

  @Test
  void eachValueKnowsWhereItCameFrom() throws IOException {
    Path properties = write("isnad.properties", "# ours", "", "isnad.corpus=reports");
    environment = Map.of("ISNAD_SERVER_PORT", "1002");

    assertThat(read().values())
        .contains(
            new SettingValue("isnad.corpus", "reports", properties + ":3", false),
            new SettingValue(
                "isnad.server.port", "1002", "environment variable ISNAD_SERVER_PORT", false),
            new SettingValue("isnad.data", "data", "default", false));
  }

  @Test
  void aFileMayBeYamlAndHoldArabicPaths() throws IOException {
    write("isnad.yaml", "isnad:", "  corpus: تقارير", "  server:", "    port: 1005");

    assertThat(read().settings().corpus()).isEqualTo(folder.resolve("تقارير"));
    assertThat(port()).isEqualTo(1005);
  }

  @Test
  void propertiesAreReadAsUtf8() throws IOException {
    write("isnad.properties", "isnad.corpus=تقارير");

    assertThat(read().settings().corpus()).isEqualTo(folder.resolve("تقارير"));
  }

  @Test
  void theFileIsLookedForInTheHomeFolderToo() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("isnad.properties"), "isnad.server.port=1006");
    systemProperties = Map.of("isnad.home", home.toString());

    assertThat(port()).isEqualTo(1006);
    assertThat(read().settings().corpus()).isEqualTo(home.resolve("corpus"));
  }

  @Test
  void aFileThatWasAskedForIsReadInsteadOfTheUsualOne() throws IOException {
    write("isnad.properties", "isnad.server.port=1001");
    write("other.yaml", "isnad.server.port: 1007");
    environment = Map.of("ISNAD_CONFIG", "other.yaml");
    assertThat(port()).isEqualTo(1007);

    write("third.properties", "isnad.server.port=1008");
    file = Optional.of(Path.of("third.properties"));
    assertThat(port()).isEqualTo(1008);
  }

  @Test
  void aFileThatWasAskedForMustBeThere() {
    file = Optional.of(Path.of("absent.yaml"));

    assertThatThrownBy(this::read)
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "Configuration file "
                + folder.resolve("absent.yaml")
                + " is not there or not readable");
  }

  @Test
  void brokenYamlIsReportedWithItsLine() throws IOException {
    write("isnad.yaml", "isnad:", "  server: [1, 2");

    assertThatThrownBy(this::read)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("isnad.yaml cannot be read")
        .hasMessageContaining("line 2");
  }

  @Test
  void anUnknownKeyInTheFileIsRefusedWithTheNearestKnownOne() throws IOException {
    Path properties = write("isnad.properties", "isnad.server.prt=1");

    assertThatThrownBy(this::read)
        .hasMessage(
            "isnad.server.prt: there is no such key ("
                + properties
                + ":1); the nearest is isnad.server.port");
  }

  @Test
  void anUnknownKeyOnTheCommandLineIsRefused() {
    commandLine = Map.of("isnad.sever.port", "1");

    assertThatThrownBy(this::read)
        .hasMessageContaining("isnad.sever.port: there is no such key (command line)");
  }

  @Test
  void onlyOurKeysAreTakenFromTheCommandLine() {
    commandLine = Map.of("server.port", "1");

    assertThatThrownBy(this::read)
        .hasMessage("server.port: only isnad.* can be set on the command line");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    commandLine = Map.of("isnad.server.address", "not an address");

    assertThatThrownBy(this::read)
        .hasMessageContaining("isnad.server.address: must be an address of this machine");
  }

  @Test
  void aBotTokenThatIsNoneIsRefusedAndNotRepeated() {
    environment = Map.of("ISNAD_TELEGRAM_BOT_TOKEN", "not-a-token");

    assertThatThrownBy(this::read)
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("isnad.telegram.bot-token: what was set is not a token")
        .hasMessageEndingWith("(environment variable ISNAD_TELEGRAM_BOT_TOKEN)")
        .hasMessageNotContaining("not-a-token");
  }

  @Test
  void whatOthersPutIntoTheEnvironmentIsLetBe() {
    environment = Map.of("ISNAD_SERVICE_HOST", "10.0.0.1", "ISNAD_JAVA_OPTS", "-Xmx1g");

    assertThat(port()).isEqualTo(8080);
  }

  @Test
  void aValueOutOfRangeNamesKeyValueRangeAndPlace() {
    environment = Map.of("ISNAD_SERVER_PORT", "70000");

    assertThatThrownBy(this::read)
        .hasMessage(
            "isnad.server.port: port must be 0 to 65535, not 70000"
                + " (environment variable ISNAD_SERVER_PORT)");
  }

  @Test
  void aValueOfTheWrongKindNamesKeyValueAndPlace() throws IOException {
    Path properties = write("isnad.properties", "isnad.server.port=eighty");

    assertThatThrownBy(this::read)
        .hasMessage(
            "isnad.server.port: must be a whole number, not \"eighty\" (" + properties + ":1)");
  }

  @Test
  void aFileMayTakeValuesFromTheEnvironment() throws IOException {
    write("isnad.properties", "isnad.corpus=${REPORTS}/all", "isnad.data=${STATE:state}");
    environment = Map.of("REPORTS", "mine");

    assertThat(read().settings().corpus()).isEqualTo(folder.resolve("mine/all"));
    assertThat(read().settings().data()).isEqualTo(folder.resolve("state"));
  }

  @Test
  void aFileThatNamesAnUnsetVariableIsRefused() throws IOException {
    Path properties = write("isnad.properties", "isnad.corpus=${REPORTS}");

    assertThatThrownBy(this::read)
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "isnad.corpus: ${REPORTS} names a variable that is not set in the environment ("
                + properties
                + ":1)");
  }

  @Test
  void keysOfSpringBootInTheFileAreHandedOn() throws IOException {
    write("isnad.properties", "logging.level.dev.isnad=DEBUG");

    assertThat(read().springProperties()).containsEntry("logging.level.dev.isnad", "DEBUG");
  }

  private int port() {
    return read().settings().server().port();
  }

  private LoadedSettings read() {
    return SettingsReader.read(
        new SettingsSources(commandLine, systemProperties, environment, file, folder));
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }
}
