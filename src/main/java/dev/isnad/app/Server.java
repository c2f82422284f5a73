package dev.isnad.app;

import dev.isnad.app.settings.LoadedSettings;
import dev.isnad.app.settings.ServerSettings;
import dev.isnad.app.settings.Settings;
import dev.isnad.cli.CommandFailedException;
import dev.isnad.conversation.Retention;
import dev.isnad.publish.VectorFill;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * The running server: the object graph, its agreement with the reports, and Spring around them. A
 * signal to the process closes it: no new requests, those underway are finished, then the doors,
 * the watch and the index close.
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
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Isnad isnad = new Isnad(loaded.settings(), IndexAccess.OWNING, meters);
    try {
      return start(loaded, isnad, meters);
    } catch (RuntimeException e) {
      isnad.close();
      throw explained(e, loaded.settings().server());
    }
  }

  private static Server start(LoadedSettings loaded, Isnad isnad, PrometheusMeterRegistry meters) {
    Agreement agreement = Agreement.begin(isnad.catchUp(), loaded.settings().corpus());
    Retention retention =
        Retention.begin(isnad.records(), loaded.settings().conversation(), Clock.systemUTC());
    CountDownLatch stopped = new CountDownLatch(1);
    SpringApplication application = application(loaded);
    application.addInitializers(
        context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean("end", End.class, () -> new End(stopped));
          beans.registerBean("isnad", Isnad.class, () -> isnad, bean -> bean.setDependsOn("end"));
          beans.registerBean(
              "agreement", Agreement.class, () -> agreement, bean -> bean.setDependsOn("isnad"));
          beans.registerBean(
              "retention", Retention.class, () -> retention, bean -> bean.setDependsOn("isnad"));
          if (isnad.rankingModels().haveVectors()) {
            beans.registerBean(
                "vectorFill",
                VectorFill.class,
                () -> isnad.rankingModels().fill(isnad.index()),
                bean -> bean.setDependsOn("isnad"));
          }
          beans.registerBean(PrometheusMeterRegistry.class, () -> meters);
        });
    try {
      return new Server(application.run(), stopped);
    } catch (RuntimeException e) {
      retention.close();
      agreement.close();
      throw e;
    }
  }

  private static SpringApplication application(LoadedSettings loaded) {
    SpringApplication application = new SpringApplication(ServeConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(DEFAULTS);
    application.addListeners(new EarlySettings(loaded));
    return application;
  }

  /** Puts the settings into Spring's environment before the logging system reads its own there. */
  private record EarlySettings(LoadedSettings loaded)
      implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
      MutablePropertySources sources = event.getEnvironment().getPropertySources();
      Settings settings = loaded.settings();
      Map<String, Object> ours =
          Map.of(
              "server.address",
              settings.server().address().getHostAddress(),
              "server.port",
              settings.server().port(),
              TelegramConfiguration.ENABLED,
              settings.telegram().botToken().isPresent());
      sources.addFirst(new MapPropertySource("isnad", ours));
      sources.addBefore(
          "defaultProperties", new MapPropertySource("isnad file", loaded.springProperties()));
    }
  }

  /** What stopped the start, without Spring's own words around it. */
  private static RuntimeException explained(RuntimeException e, ServerSettings server) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return new CommandFailedException(
            "Port %d of %s is in use; stop what listens there, or choose another: --isnad.server.port=8081"
                .formatted(server.port(), server.address().getHostAddress()),
            e);
      }
      if (cause instanceof BindException) {
        return new CommandFailedException(
            "Nothing can listen on port %d of %s (%s); set isnad.server.address and isnad.server.port"
                .formatted(server.port(), server.address().getHostAddress(), cause.getMessage()),
            e);
      }
      if (cause instanceof RuntimeException ours
          && cause.getClass().getName().startsWith("dev.isnad.")) {
        return ours;
      }
    }
    return e;
  }

  /** Where it is reached. */
  URI address() {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    String host = context.getEnvironment().getRequiredProperty("server.address");
    boolean everywhere = host.equals("0.0.0.0") || host.equals("0:0:0:0:0:0:0:0");
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
