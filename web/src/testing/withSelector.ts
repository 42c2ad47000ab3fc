import { useMemo, useRef, useSyncExternalStore } from 'react'

type Equal<Value> = (one: Value, other: Value) => boolean

/**
 * Stands in tests for the CommonJS package of this name, which the router reads its state by and which would bring a second
 * Preact with it. The build uses the package itself.
 */
export function useSyncExternalStoreWithSelector<State, Value>(
	subscribe: (listener: () => void) => () => void,
	get: () => State,
	_onServer: unknown,
	select: (state: State) => Value,
	isEqual: Equal<Value> = Object.is,
): Value {
	const last = useRef<{ value: Value }>(undefined)
	const selected = useMemo(
		() => () => {
			const value = select(get())
			if (!last.current || !isEqual(last.current.value, value)) last.current = { value }
			return last.current.value
		},
		[get, select, isEqual],
	)
	return useSyncExternalStore(subscribe, selected)
}
