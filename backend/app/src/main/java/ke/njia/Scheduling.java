package ke.njia;

import ke.njia.kernel.FailureSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Lets modules do work at intervals, none of it behind another: with virtual threads the
 * default runs whatever repeats after a pause on one single thread, so a mail server that
 * does not answer, or a rotation of keys, held up the clocks and the news (DECISIONS.md,
 * a-thread-for-each-work).
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {

	private static final Logger log = LoggerFactory.getLogger(Scheduling.class);

	/** More than there are works at intervals; SchedulingTests counts them. */
	static final int THREADS = 24;

	@Bean
	ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
		ThreadPoolTaskScheduler scheduler = builder.poolSize(THREADS).threadNamePrefix("scheduling-").build();
		scheduler.setErrorHandler(Scheduling::failed);
		return scheduler;
	}

	/** It is done again at its next time; the default would log messages and causes. */
	private static void failed(Throwable failure) {
		log.error("Work at intervals failed: {}", FailureSite.of(NestedExceptionUtils.getMostSpecificCause(failure)));
	}

}
