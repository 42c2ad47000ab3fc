package ke.njia;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Work that hangs holds up no other work.
 */
@ExtendWith(OutputCaptureExtension.class)
class SchedulingTests {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
		.withPropertyValues("spring.threads.virtual.enabled=true")
		.withBean(Hanging.class)
		.withBean(Clock.class);

	@Test
	void aClockGoesOnWhileOtherWorkHangs() {
		this.portal.withUserConfiguration(Scheduling.class)
			.run((context) -> assertThat(goesOn(context.getBean(Hanging.class), context.getBean(Clock.class)))
				.isTrue());
	}

	@Test
	void theControlByDefaultItWouldStandStill() {
		this.portal.withUserConfiguration(ByDefault.class)
			.run((context) -> assertThat(goesOn(context.getBean(Hanging.class), context.getBean(Clock.class)))
				.isFalse());
	}

	@Test
	void workThatFailsIsDoneAgainAndItsMessageIsNotLogged(CapturedOutput output) {
		this.portal.withUserConfiguration(Scheduling.class).withBean(Failing.class).run((context) -> {
			assertThat(context.getBean(Failing.class).tried.await(10, TimeUnit.SECONDS)).isTrue();
			context.getBean(Hanging.class).end.countDown();
			assertThat(output.getAll()).contains("IllegalStateException at ke.njia.SchedulingTests$Failing.work")
				.doesNotContain("Halima");
		});
	}

	@Test
	void everyWorkHasAThread() {
		JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("ke.njia");
		long works = classes.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(Scheduled.class))
			.count();
		assertThat(works).isBetween(9L, (long) Scheduling.THREADS);
	}

	private static boolean goesOn(Hanging hanging, Clock clock) throws InterruptedException {
		assertThat(hanging.hangs.await(10, TimeUnit.SECONDS)).as("the control: it hangs").isTrue();
		clock.struck = new CountDownLatch(2);
		try {
			return clock.struck.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		finally {
			hanging.end.countDown();
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	static class ByDefault {

	}

	static class Hanging {

		private final CountDownLatch hangs = new CountDownLatch(1);

		private final CountDownLatch end = new CountDownLatch(1);

		@Scheduled(fixedDelay = 20)
		void work() throws InterruptedException {
			this.hangs.countDown();
			this.end.await();
		}

	}

	static class Failing {

		private final CountDownLatch tried = new CountDownLatch(3);

		@Scheduled(fixedDelay = 20)
		void work() {
			this.tried.countDown();
			throw new IllegalStateException("Halima (example) of the green door");
		}

	}

	static class Clock {

		private volatile CountDownLatch struck = new CountDownLatch(2);

		@Scheduled(fixedDelay = 20)
		void strike() {
			this.struck.countDown();
		}

	}

}
