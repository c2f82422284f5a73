package dev.isnad.app;

import dev.isnad.app.settings.LoadedSettings;
import dev.isnad.app.settings.Settings;
import dev.isnad.cli.CommandFailedException;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * The running server: the object graph, its agreement with the reports, and Spring around them. A
 * signal to the process closes it: no new requests, those underway are finished, then the doors, the
 * watch and the index close.
 */
final class Server implements AutoCloseable {
  /** What an operator may change in the file; see {@code isnad-reference.properties}. */
  private static final Map<String, Object> DEFAULTS =
      Map.of(
          "spring.threads.virtual.enabled", "true",
          "spring.lifecycle.timeout-per-shutdown-phase", "20s",
          "server.shutdown", "graceful",
          "management.endpoints.web.exposure.include", "health,prometheus",
          "management.endpoint.health.show-details", "always",
          "management.endpoint.health.probes.enabled", "true",
          "management.endpoint.health.group.readiness.include", "readinessState,index,corpus");

  private final ConfigurableApplicationContext context;
  private final CountDownLatch stopped;

  private Server(ConfigurableApplicationContext context, CountDownLatch stopped) {
    this.context = context;
    this.stopped = stopped;
  }

  /** Marks the end: the bean that is made first and destroyed last. */
  private record End(CountDownLatch latch) implements AutoCloseable {
    @Override
    public void close() {
      latch.countDown();
    }
  }

  /**
   * Starts it; when this returns, questions are answered.
   *
   * @throws CommandFailedException where it cannot start
   */
  static Server start(LoadedSettings loaded) {
    Settings settings = loaded.settings();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Isnad isnad = new Isnad(settings, IndexAccess.OWNING, meters);
    try {
      Agreement agreement = Agreement.begin(isnad.catchUp(), settings.corpus());
      CountDownLatch stopped = new CountDownLatch(1);
      SpringApplication application = application(loaded);
      application.addInitializers(
          context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean("end", End.class, () -> new End(stopped));
            beans.registerBean(
                "isnad", Isnad.class, () -> isnad, definition -> definition.setDependsOn("end"));
            beans.registerBean(
                "agreement",
                Agreement.class,
                () -> agreement,
                definition -> definition.setDependsOn("isnad"));
            beans.registerBean(PrometheusMeterRegistry.class, () -> meters);
          });
      ConfigurableApplicationContext context = application.run();
      return new Server(context, stopped);
    } catch (RuntimeException e) {
      isnad.close();
      throw explained(e, settings);
    }
  }

  private static SpringApplication application(LoadedSettings loaded) {
    SpringApplication application = new SpringApplication(ServeConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(DEFAULTS);
    application.addInitializers(
        context -> addTo(context.getEnvironment().getPropertySources(), loaded));
    return application;
  }

  private static void addTo(MutablePropertySources sources, LoadedSettings loaded) {
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("server.address", loaded.settings().server().address());
    ours.put("server.port", loaded.settings().server().port());
    ours.put(
        TelegramConfiguration.ENABLED, loaded.settings().telegram().botToken().isPresent());
    sources.addFirst(new MapPropertySource("isnad", ours));
    sources.addBefore(
        "defaultProperties", new MapPropertySource("isnad file", loaded.springProperties()));
  }

  private static RuntimeException explained(RuntimeException e, Settings settings) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return new CommandFailedException(
            "Port %d of %s is in use; stop what listens there, or choose another: --isnad.server.port=8081"
                .formatted(settings.server().port(), settings.server().address()),
            e);
      }
    }
    return e;
  }

  /** Where it is reached. */
  URI address() {
    String host = context.getEnvironment().getRequiredProperty("server.address");
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String shown = everywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + shown + ":" + port);
  }

  /** Waits until it has been closed. */
  void awaitEnd() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void close() {
    context.close();
  }
}
