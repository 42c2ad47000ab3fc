package ke.njia.launcher.servers;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Runs several waits side by side.
 */
final class Together {

	private Together() {
	}

	/**
	 * Returns when all tasks have ended, or throws as soon as one fails; the others then
	 * go on unwatched.
	 */
	static void run(List<Runnable> tasks) {
		CompletableFuture<Void> firstFailure = new CompletableFuture<>();
		CompletableFuture<?>[] running = tasks.stream()
			.map((task) -> CompletableFuture.runAsync(task, Thread::startVirtualThread))
			.toArray(CompletableFuture[]::new);
		Stream.of(running).forEach((task) -> task.whenComplete((nothing, failure) -> {
			if (failure != null) {
				firstFailure.completeExceptionally(failure);
			}
		}));
		try {
			CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(running)).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
