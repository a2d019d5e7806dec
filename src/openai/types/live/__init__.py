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
            "AudioFormat": ".audio_format",
            "AudioFormatParam": ".audio_format_param",
            "BuiltInVoice": ".built_in_voice",
            "ClientConfig": ".client_config",
            "ClientConfigParam": ".client_config_param",
            "ClientDelegation": ".client_delegation",
            "ClientDelegationParam": ".client_delegation_param",
            "ClientEvent": ".client_event",
            "ClientEventParam": ".client_event_param",
            "CommentaryAppendEvent": ".commentary_append_event",
            "CommentaryAppendEventParam": ".commentary_append_event_param",
            "CommentaryAppendedEvent": ".commentary_appended_event",
            "ConnectClientEvent": ".connect_client_event",
            "ConnectClientEventParam": ".connect_client_event_param",
            "ConnectServerEvent": ".connect_server_event",
            "CustomVoice": ".custom_voice",
            "CustomVoiceParam": ".custom_voice_param",
            "DataChannelConfig": ".data_channel_config",
            "DataChannelConfigParam": ".data_channel_config_param",
            "DecisionAssistantMessage": ".decision_assistant_message",
            "DecisionAssistantMessageParam": ".decision_assistant_message_param",
            "DecisionChoiceOption": ".decision_choice_option",
            "DecisionChoiceOptionParam": ".decision_choice_option_param",
            "DecisionCreateEvent": ".decision_create_event",
            "DecisionCreateEventParam": ".decision_create_event_param",
            "DecisionDeveloperMessage": ".decision_developer_message",
            "DecisionDeveloperMessageParam": ".decision_developer_message_param",
            "DecisionEvent": ".decision_event",
            "DecisionInputText": ".decision_input_text",
            "DecisionInputTextParam": ".decision_input_text_param",
            "DecisionItemCreateEvent": ".decision_item_create_event",
            "DecisionItemCreateEventParam": ".decision_item_create_event_param",
            "DecisionItemCreatedEvent": ".decision_item_created_event",
            "DecisionItemDeleteEvent": ".decision_item_delete_event",
            "DecisionItemDeleteEventParam": ".decision_item_delete_event_param",
            "DecisionItemDeletedEvent": ".decision_item_deleted_event",
            "DecisionJSONObject": ".decision_json_object",
            "DecisionJSONObjectParam": ".decision_json_object_param",
            "DecisionQuestion": ".decision_question",
            "DecisionQuestionParam": ".decision_question_param",
            "DecisionStoredAssistantMessage": ".decision_stored_assistant_message",
            "DecisionStoredDeveloperMessage": ".decision_stored_developer_message",
            "DecisionStoredSystemMessage": ".decision_stored_system_message",
            "DecisionStoredUserMessage": ".decision_stored_user_message",
            "DecisionSystemMessage": ".decision_system_message",
            "DecisionSystemMessageParam": ".decision_system_message_param",
            "DecisionTrigger": ".decision_trigger",
            "DecisionTriggerParam": ".decision_trigger_param",
            "DecisionUserMessage": ".decision_user_message",
            "DecisionUserMessageParam": ".decision_user_message_param",
            "DecisionsDelegationConfig": ".decisions_delegation_config",
            "DecisionsDelegationConfigParam": ".decisions_delegation_config_param",
            "DecisionsDelegationUpdateConfig": ".decisions_delegation_update_config",
            "DecisionsDelegationUpdateConfigParam": ".decisions_delegation_update_config_param",
            "DelegationCreatedEvent": ".delegation_created_event",
            "Error": ".error",
            "ErrorEvent": ".error_event",
            "ForkClientEvent": ".fork_client_event",
            "ForkClientEventParam": ".fork_client_event_param",
            "ForkServerEvent": ".fork_server_event",
            "ForkSessionConfig": ".fork_session_config",
            "ForkSessionConfigParam": ".fork_session_config_param",
            "ForkSessionStartEvent": ".fork_session_start_event",
            "ForkSessionStartEventParam": ".fork_session_start_event_param",
            "FunctionTool": ".function_tool",
            "FunctionToolParam": ".function_tool_param",
            "InfoEvent": ".info_event",
            "InitialItem": ".initial_item",
            "InitialItemParam": ".initial_item_param",
            "InputAudioAppendEvent": ".input_audio_append_event",
            "InputAudioAppendEventParam": ".input_audio_append_event_param",
            "InputAudioMuteEvent": ".input_audio_mute_event",
            "InputAudioMuteEventParam": ".input_audio_mute_event_param",
            "InputAudioMutedEvent": ".input_audio_muted_event",
            "InputAudioUnmuteEvent": ".input_audio_unmute_event",
            "InputAudioUnmuteEventParam": ".input_audio_unmute_event_param",
            "InputAudioUnmutedEvent": ".input_audio_unmuted_event",
            "InputTranscriptDeltaEvent": ".input_transcript_delta_event",
            "InstructionsAppendEvent": ".instructions_append_event",
            "InstructionsAppendEventParam": ".instructions_append_event_param",
            "InstructionsAppendedEvent": ".instructions_appended_event",
            "LiveCreateParams": ".live_create_params",
            "LiveCreateResponse": ".live_create_response",
            "MediaSessionConfigParam": ".media_session_config_param",
            "MediaSessionForkConfigParam": ".media_session_fork_config_param",
            "OutputAudioDeltaEvent": ".output_audio_delta_event",
            "OutputAudioFixturePlayEvent": ".output_audio_fixture_play_event",
            "OutputAudioFixturePlayEventParam": ".output_audio_fixture_play_event_param",
            "OutputAudioFixturePlayedEvent": ".output_audio_fixture_played_event",
            "OutputAudioFixturePlayingEvent": ".output_audio_fixture_playing_event",
            "OutputTranscriptDeltaEvent": ".output_transcript_delta_event",
            "ResponseCreateEvent": ".response_create_event",
            "ResponseCreateEventParam": ".response_create_event_param",
            "ResponseEvent": ".response_event",
            "ResponseItemCreateEvent": ".response_item_create_event",
            "ResponseItemCreateEventParam": ".response_item_create_event_param",
            "ResponsesDelegationConfig": ".responses_delegation_config",
            "ResponsesDelegationConfigParam": ".responses_delegation_config_param",
            "ResponsesDelegationUpdateConfig": ".responses_delegation_update_config",
            "ResponsesDelegationUpdateConfigParam": ".responses_delegation_update_config_param",
            "ServerEvent": ".server_event",
            "ServerEventSelector": ".server_event_selector",
            "ServerEventSelectorParam": ".server_event_selector_param",
            "SessionAcceptParams": ".session_accept_params",
            "SessionCloseEvent": ".session_close_event",
            "SessionCloseEventParam": ".session_close_event_param",
            "SessionClosedEvent": ".session_closed_event",
            "SessionConfig": ".session_config",
            "SessionConfigParam": ".session_config_param",
            "SessionForkParams": ".session_fork_params",
            "SessionForkResponse": ".session_fork_response",
            "SessionReferParams": ".session_refer_params",
            "SessionRejectParams": ".session_reject_params",
            "SessionResource": ".session_resource",
            "SessionStartEvent": ".session_start_event",
            "SessionStartEventParam": ".session_start_event_param",
            "SessionStartedEvent": ".session_started_event",
            "SessionUpdateConfig": ".session_update_config",
            "SessionUpdateConfigParam": ".session_update_config_param",
            "SessionUpdateEvent": ".session_update_event",
            "SessionUpdateEventParam": ".session_update_event_param",
            "SessionUpdatedEvent": ".session_updated_event",
            "SessionUsage": ".session_usage",
            "SessionUsageUpdatedEvent": ".session_usage_updated_event",
            "SidebandConnectParams": ".sideband_connect_params",
            "ThinkingAppendEvent": ".thinking_append_event",
            "ThinkingAppendEventParam": ".thinking_append_event_param",
            "ThinkingAppendedEvent": ".thinking_appended_event",
        },
    )
