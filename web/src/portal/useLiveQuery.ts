import { useEffect, useRef, useState } from 'react'
import { useQuery, type AnyVariables, type CombinedError, type UseQueryArgs, type UseQueryExecute, type UseQueryState } from 'urql'
import { answered, useConnection } from './connection'

export type Live<Data> = {
	data: Data | undefined
	failed: boolean
	fetching: boolean
	again: () => void
}

/** A query that asks again whenever something changed for the person, and after every gap in the stream. */
export function useLiveQuery<Data, Variables extends AnyVariables>(args: UseQueryArgs<Variables, Data>): Live<Data> {
	const [state, execute] = useQuery<Data, Variables>(args)
	const { version } = useConnection()
	const seen = useRef(version)
	const { fetching } = state
	useEffect(() => {
		// A question on its way is answered before it is asked again: news faster than answers must not starve a screen.
		if (seen.current === version || fetching) return
		seen.current = version
		// Many screens, one network: a burst of changes is one question.
		const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), 120)
		return () => clearTimeout(timer)
	}, [version, fetching, execute])
	useEffect(() => {
		if (state.data && !state.stale && !state.error) answered()
	}, [state])
	useRetry(state, execute)
	return { data: useLastData(state), failed: Boolean(state.error), fetching, again: () => execute({ requestPolicy: 'network-only' }) }
}

/**
 * What was last answered stays on the screen, and with it what is being typed or chosen there, while the network is away.
 * What the portal itself refuses is gone.
 */
function useLastData<Data, Variables extends AnyVariables>(state: UseQueryState<Data, Variables>): Data | undefined {
	const key = state.operation?.key
	const [last, keep] = useState<{ key: number | undefined; data: Data | undefined }>({ key, data: state.data })
	const stays = !state.data && state.error && isAway(state.error) && last.key === key
	if (stays) return last.data
	if (last.key !== key || last.data !== state.data) keep({ key, data: state.data })
	return state.data
}

/** Nobody answered, something on the way did in the portal's stead, or the portal without its record. */
function isAway(error: CombinedError): boolean {
	const status = (error.response as Response | undefined)?.status
	return isUnavailable(error) || (Boolean(error.networkError) && (status === undefined || status >= 500))
}

/** The portal answers, its record does not: the stream of news goes on, so nothing else would ask again. */
function isUnavailable({ graphQLErrors }: CombinedError): boolean {
	return graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAVAILABLE')
}

/** Milliseconds until it is asked again, doubled each time, and a little longer each for themselves. */
const firstPause = 4_000
const longestPause = 30_000

function useRetry<Data, Variables extends AnyVariables>(state: UseQueryState<Data, Variables>, execute: UseQueryExecute): void {
	const tries = useRef(0)
	useEffect(() => {
		if (state.fetching) return
		if (!state.error || !isUnavailable(state.error)) {
			tries.current = 0
			return
		}
		const pause = Math.min(longestPause, firstPause * 2 ** tries.current) * (1 + Math.random() / 2)
		tries.current += 1
		const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), pause)
		return () => clearTimeout(timer)
	}, [state, execute])
}
