# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.live`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio_format import AudioFormat as AudioFormat
    from .audio_format_param import AudioFormatParam as AudioFormatParam
    from .built_in_voice import BuiltInVoice as BuiltInVoice
    from .client_config import ClientConfig as ClientConfig
    from .client_config_param import ClientConfigParam as ClientConfigParam
    from .client_delegation import ClientDelegation as ClientDelegation
    from .client_delegation_param import ClientDelegationParam as ClientDelegationParam
    from .client_event import ClientEvent as ClientEvent
    from .client_event_param import ClientEventParam as ClientEventParam
    from .commentary_append_event import CommentaryAppendEvent as CommentaryAppendEvent
    from .commentary_append_event_param import CommentaryAppendEventParam as CommentaryAppendEventParam
    from .commentary_appended_event import CommentaryAppendedEvent as CommentaryAppendedEvent
    from .connect_client_event import ConnectClientEvent as ConnectClientEvent
    from .connect_client_event_param import ConnectClientEventParam as ConnectClientEventParam
    from .connect_server_event import ConnectServerEvent as ConnectServerEvent
    from .custom_voice import CustomVoice as CustomVoice
    from .custom_voice_param import CustomVoiceParam as CustomVoiceParam
    from .data_channel_config import DataChannelConfig as DataChannelConfig
    from .data_channel_config_param import DataChannelConfigParam as DataChannelConfigParam
    from .decision_assistant_message import DecisionAssistantMessage as DecisionAssistantMessage
    from .decision_assistant_message_param import DecisionAssistantMessageParam as DecisionAssistantMessageParam
    from .decision_choice_option import DecisionChoiceOption as DecisionChoiceOption
    from .decision_choice_option_param import DecisionChoiceOptionParam as DecisionChoiceOptionParam
    from .decision_create_event import DecisionCreateEvent as DecisionCreateEvent
    from .decision_create_event_param import DecisionCreateEventParam as DecisionCreateEventParam
    from .decision_developer_message import DecisionDeveloperMessage as DecisionDeveloperMessage
    from .decision_developer_message_param import DecisionDeveloperMessageParam as DecisionDeveloperMessageParam
    from .decision_event import DecisionEvent as DecisionEvent
    from .decision_input_text import DecisionInputText as DecisionInputText
    from .decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
    from .decision_item_create_event import DecisionItemCreateEvent as DecisionItemCreateEvent
    from .decision_item_create_event_param import DecisionItemCreateEventParam as DecisionItemCreateEventParam
    from .decision_item_created_event import DecisionItemCreatedEvent as DecisionItemCreatedEvent
    from .decision_item_delete_event import DecisionItemDeleteEvent as DecisionItemDeleteEvent
    from .decision_item_delete_event_param import DecisionItemDeleteEventParam as DecisionItemDeleteEventParam
    from .decision_item_deleted_event import DecisionItemDeletedEvent as DecisionItemDeletedEvent
    from .decision_json_object import DecisionJSONObject as DecisionJSONObject
    from .decision_json_object_param import DecisionJSONObjectParam as DecisionJSONObjectParam
    from .decision_question import DecisionQuestion as DecisionQuestion
    from .decision_question_param import DecisionQuestionParam as DecisionQuestionParam
    from .decision_stored_assistant_message import DecisionStoredAssistantMessage as DecisionStoredAssistantMessage
    from .decision_stored_developer_message import DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage
    from .decision_stored_system_message import DecisionStoredSystemMessage as DecisionStoredSystemMessage
    from .decision_stored_user_message import DecisionStoredUserMessage as DecisionStoredUserMessage
    from .decision_system_message import DecisionSystemMessage as DecisionSystemMessage
    from .decision_system_message_param import DecisionSystemMessageParam as DecisionSystemMessageParam
    from .decision_trigger import DecisionTrigger as DecisionTrigger
    from .decision_trigger_param import DecisionTriggerParam as DecisionTriggerParam
    from .decision_user_message import DecisionUserMessage as DecisionUserMessage
    from .decision_user_message_param import DecisionUserMessageParam as DecisionUserMessageParam
    from .decisions_delegation_config import DecisionsDelegationConfig as DecisionsDelegationConfig
    from .decisions_delegation_config_param import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
    from .decisions_delegation_update_config import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
    from .decisions_delegation_update_config_param import (
        DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam,
    )
    from .delegation_created_event import DelegationCreatedEvent as DelegationCreatedEvent
    from .error import Error as Error
    from .error_event import ErrorEvent as ErrorEvent
    from .fork_client_event import ForkClientEvent as ForkClientEvent
    from .fork_client_event_param import ForkClientEventParam as ForkClientEventParam
    from .fork_server_event import ForkServerEvent as ForkServerEvent
    from .fork_session_config import ForkSessionConfig as ForkSessionConfig
    from .fork_session_config_param import ForkSessionConfigParam as ForkSessionConfigParam
    from .fork_session_start_event import ForkSessionStartEvent as ForkSessionStartEvent
    from .fork_session_start_event_param import ForkSessionStartEventParam as ForkSessionStartEventParam
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool_param import FunctionToolParam as FunctionToolParam
    from .info_event import InfoEvent as InfoEvent
    from .initial_item import InitialItem as InitialItem
    from .initial_item_param import InitialItemParam as InitialItemParam
    from .input_audio_append_event import InputAudioAppendEvent as InputAudioAppendEvent
    from .input_audio_append_event_param import InputAudioAppendEventParam as InputAudioAppendEventParam
    from .input_audio_mute_event import InputAudioMuteEvent as InputAudioMuteEvent
    from .input_audio_mute_event_param import InputAudioMuteEventParam as InputAudioMuteEventParam
    from .input_audio_muted_event import InputAudioMutedEvent as InputAudioMutedEvent
    from .input_audio_unmute_event import InputAudioUnmuteEvent as InputAudioUnmuteEvent
    from .input_audio_unmute_event_param import InputAudioUnmuteEventParam as InputAudioUnmuteEventParam
    from .input_audio_unmuted_event import InputAudioUnmutedEvent as InputAudioUnmutedEvent
    from .input_transcript_delta_event import InputTranscriptDeltaEvent as InputTranscriptDeltaEvent
    from .instructions_append_event import InstructionsAppendEvent as InstructionsAppendEvent
    from .instructions_append_event_param import InstructionsAppendEventParam as InstructionsAppendEventParam
    from .instructions_appended_event import InstructionsAppendedEvent as InstructionsAppendedEvent
    from .live_create_params import LiveCreateParams as LiveCreateParams
    from .live_create_response import LiveCreateResponse as LiveCreateResponse
    from .media_session_config_param import MediaSessionConfigParam as MediaSessionConfigParam
    from .media_session_fork_config_param import MediaSessionForkConfigParam as MediaSessionForkConfigParam
    from .output_audio_delta_event import OutputAudioDeltaEvent as OutputAudioDeltaEvent
    from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
    from .output_audio_fixture_play_event_param import (
        OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam,
    )
    from .output_audio_fixture_played_event import OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent
    from .output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent
    from .output_transcript_delta_event import OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
    from .response_create_event import ResponseCreateEvent as ResponseCreateEvent
    from .response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
    from .response_event import ResponseEvent as ResponseEvent
    from .response_item_create_event import ResponseItemCreateEvent as ResponseItemCreateEvent
    from .response_item_create_event_param import ResponseItemCreateEventParam as ResponseItemCreateEventParam
    from .responses_delegation_config import ResponsesDelegationConfig as ResponsesDelegationConfig
    from .responses_delegation_config_param import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam
    from .responses_delegation_update_config import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig
    from .responses_delegation_update_config_param import (
        ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
    )
    from .server_event import ServerEvent as ServerEvent
    from .server_event_selector import ServerEventSelector as ServerEventSelector
    from .server_event_selector_param import ServerEventSelectorParam as ServerEventSelectorParam
    from .session_accept_params import SessionAcceptParams as SessionAcceptParams
    from .session_close_event import SessionCloseEvent as SessionCloseEvent
    from .session_close_event_param import SessionCloseEventParam as SessionCloseEventParam
    from .session_closed_event import SessionClosedEvent as SessionClosedEvent
    from .session_config import SessionConfig as SessionConfig
    from .session_config_param import SessionConfigParam as SessionConfigParam
    from .session_fork_params import SessionForkParams as SessionForkParams
    from .session_fork_response import SessionForkResponse as SessionForkResponse
    from .session_refer_params import SessionReferParams as SessionReferParams
    from .session_reject_params import SessionRejectParams as SessionRejectParams
    from .session_resource import SessionResource as SessionResource
    from .session_start_event import SessionStartEvent as SessionStartEvent
    from .session_start_event_param import SessionStartEventParam as SessionStartEventParam
    from .session_started_event import SessionStartedEvent as SessionStartedEvent
    from .session_update_config import SessionUpdateConfig as SessionUpdateConfig
    from .session_update_config_param import SessionUpdateConfigParam as SessionUpdateConfigParam
    from .session_update_event import SessionUpdateEvent as SessionUpdateEvent
    from .session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam
    from .session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent
    from .session_usage import SessionUsage as SessionUsage
    from .session_usage_updated_event import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
    from .sideband_connect_params import SidebandConnectParams as SidebandConnectParams
    from .thinking_append_event import ThinkingAppendEvent as ThinkingAppendEvent
    from .thinking_append_event_param import ThinkingAppendEventParam as ThinkingAppendEventParam
    from .thinking_appended_event import ThinkingAppendedEvent as ThinkingAppendedEvent
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            ".audio_format": "AudioFormat",
            ".audio_format_param": "AudioFormatParam",
            ".built_in_voice": "BuiltInVoice",
            ".client_config": "ClientConfig",
            ".client_config_param": "ClientConfigParam",
            ".client_delegation": "ClientDelegation",
            ".client_delegation_param": "ClientDelegationParam",
            ".client_event": "ClientEvent",
            ".client_event_param": "ClientEventParam",
            ".commentary_append_event": "CommentaryAppendEvent",
            ".commentary_append_event_param": "CommentaryAppendEventParam",
            ".commentary_appended_event": "CommentaryAppendedEvent",
            ".connect_client_event": "ConnectClientEvent",
            ".connect_client_event_param": "ConnectClientEventParam",
            ".connect_server_event": "ConnectServerEvent",
            ".custom_voice": "CustomVoice",
            ".custom_voice_param": "CustomVoiceParam",
            ".data_channel_config": "DataChannelConfig",
            ".data_channel_config_param": "DataChannelConfigParam",
            ".decision_assistant_message": "DecisionAssistantMessage",
            ".decision_assistant_message_param": "DecisionAssistantMessageParam",
            ".decision_choice_option": "DecisionChoiceOption",
            ".decision_choice_option_param": "DecisionChoiceOptionParam",
            ".decision_create_event": "DecisionCreateEvent",
            ".decision_create_event_param": "DecisionCreateEventParam",
            ".decision_developer_message": "DecisionDeveloperMessage",
            ".decision_developer_message_param": "DecisionDeveloperMessageParam",
            ".decision_event": "DecisionEvent",
            ".decision_input_text": "DecisionInputText",
            ".decision_input_text_param": "DecisionInputTextParam",
            ".decision_item_create_event": "DecisionItemCreateEvent",
            ".decision_item_create_event_param": "DecisionItemCreateEventParam",
            ".decision_item_created_event": "DecisionItemCreatedEvent",
            ".decision_item_delete_event": "DecisionItemDeleteEvent",
            ".decision_item_delete_event_param": "DecisionItemDeleteEventParam",
            ".decision_item_deleted_event": "DecisionItemDeletedEvent",
            ".decision_json_object": "DecisionJSONObject",
            ".decision_json_object_param": "DecisionJSONObjectParam",
            ".decision_question": "DecisionQuestion",
            ".decision_question_param": "DecisionQuestionParam",
            ".decision_stored_assistant_message": "DecisionStoredAssistantMessage",
            ".decision_stored_developer_message": "DecisionStoredDeveloperMessage",
            ".decision_stored_system_message": "DecisionStoredSystemMessage",
            ".decision_stored_user_message": "DecisionStoredUserMessage",
            ".decision_system_message": "DecisionSystemMessage",
            ".decision_system_message_param": "DecisionSystemMessageParam",
            ".decision_trigger": "DecisionTrigger",
            ".decision_trigger_param": "DecisionTriggerParam",
            ".decision_user_message": "DecisionUserMessage",
            ".decision_user_message_param": "DecisionUserMessageParam",
            ".decisions_delegation_config": "DecisionsDelegationConfig",
            ".decisions_delegation_config_param": "DecisionsDelegationConfigParam",
            ".decisions_delegation_update_config": "DecisionsDelegationUpdateConfig",
            ".decisions_delegation_update_config_param": "DecisionsDelegationUpdateConfigParam",
            ".delegation_created_event": "DelegationCreatedEvent",
            ".error": "Error",
            ".error_event": "ErrorEvent",
            ".fork_client_event": "ForkClientEvent",
            ".fork_client_event_param": "ForkClientEventParam",
            ".fork_server_event": "ForkServerEvent",
            ".fork_session_config": "ForkSessionConfig",
            ".fork_session_config_param": "ForkSessionConfigParam",
            ".fork_session_start_event": "ForkSessionStartEvent",
            ".fork_session_start_event_param": "ForkSessionStartEventParam",
            ".function_tool": "FunctionTool",
            ".function_tool_param": "FunctionToolParam",
            ".info_event": "InfoEvent",
            ".initial_item": "InitialItem",
            ".initial_item_param": "InitialItemParam",
            ".input_audio_append_event": "InputAudioAppendEvent",
            ".input_audio_append_event_param": "InputAudioAppendEventParam",
            ".input_audio_mute_event": "InputAudioMuteEvent",
            ".input_audio_mute_event_param": "InputAudioMuteEventParam",
            ".input_audio_muted_event": "InputAudioMutedEvent",
            ".input_audio_unmute_event": "InputAudioUnmuteEvent",
            ".input_audio_unmute_event_param": "InputAudioUnmuteEventParam",
            ".input_audio_unmuted_event": "InputAudioUnmutedEvent",
            ".input_transcript_delta_event": "InputTranscriptDeltaEvent",
            ".instructions_append_event": "InstructionsAppendEvent",
            ".instructions_append_event_param": "InstructionsAppendEventParam",
            ".instructions_appended_event": "InstructionsAppendedEvent",
            ".live_create_params": "LiveCreateParams",
            ".live_create_response": "LiveCreateResponse",
            ".media_session_config_param": "MediaSessionConfigParam",
            ".media_session_fork_config_param": "MediaSessionForkConfigParam",
            ".output_audio_delta_event": "OutputAudioDeltaEvent",
            ".output_audio_fixture_play_event": "OutputAudioFixturePlayEvent",
            ".output_audio_fixture_play_event_param": "OutputAudioFixturePlayEventParam",
            ".output_audio_fixture_played_event": "OutputAudioFixturePlayedEvent",
            ".output_audio_fixture_playing_event": "OutputAudioFixturePlayingEvent",
            ".output_transcript_delta_event": "OutputTranscriptDeltaEvent",
            ".response_create_event": "ResponseCreateEvent",
            ".response_create_event_param": "ResponseCreateEventParam",
            ".response_event": "ResponseEvent",
            ".response_item_create_event": "ResponseItemCreateEvent",
            ".response_item_create_event_param": "ResponseItemCreateEventParam",
            ".responses_delegation_config": "ResponsesDelegationConfig",
            ".responses_delegation_config_param": "ResponsesDelegationConfigParam",
            ".responses_delegation_update_config": "ResponsesDelegationUpdateConfig",
            ".responses_delegation_update_config_param": "ResponsesDelegationUpdateConfigParam",
            ".server_event": "ServerEvent",
            ".server_event_selector": "ServerEventSelector",
            ".server_event_selector_param": "ServerEventSelectorParam",
            ".session_accept_params": "SessionAcceptParams",
            ".session_close_event": "SessionCloseEvent",
            ".session_close_event_param": "SessionCloseEventParam",
            ".session_closed_event": "SessionClosedEvent",
            ".session_config": "SessionConfig",
            ".session_config_param": "SessionConfigParam",
            ".session_fork_params": "SessionForkParams",
            ".session_fork_response": "SessionForkResponse",
            ".session_refer_params": "SessionReferParams",
            ".session_reject_params": "SessionRejectParams",
            ".session_resource": "SessionResource",
            ".session_start_event": "SessionStartEvent",
            ".session_start_event_param": "SessionStartEventParam",
            ".session_started_event": "SessionStartedEvent",
            ".session_update_config": "SessionUpdateConfig",
            ".session_update_config_param": "SessionUpdateConfigParam",
            ".session_update_event": "SessionUpdateEvent",
            ".session_update_event_param": "SessionUpdateEventParam",
            ".session_updated_event": "SessionUpdatedEvent",
            ".session_usage": "SessionUsage",
            ".session_usage_updated_event": "SessionUsageUpdatedEvent",
            ".sideband_connect_params": "SidebandConnectParams",
            ".thinking_append_event": "ThinkingAppendEvent",
            ".thinking_append_event_param": "ThinkingAppendEventParam",
            ".thinking_appended_event": "ThinkingAppendedEvent",
        },
    )
