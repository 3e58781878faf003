namespace FunctionalAws.Integration.Tests

/// Services that speak REST-JSON and REST-XML.
[<RequireQualifiedAccess>]
module RestScenarios =

    let xml: Scenario list = [
        service "s3" [
            call "CreateBucket" "{'Bucket':'$name'}"
            waits "BucketExists" "{'Bucket':'$name'}"
            finds "ListBuckets" "{}" "Name == '$name'"
            call "PutObject" "{'Bucket':'$name','Key':'a b/1','Body':'one','Metadata':{'who':'me'}}"
            call "PutObject" "{'Bucket':'$name','Key':'a b/2','Body':'two'}"
            waits "ObjectExists" "{'Bucket':'$name','Key':'a b/1'}"
            sees "HeadObject" "{'Bucket':'$name','Key':'a b/1'}" "Metadata.who == 'me'"
            finds "ListObjectsV2" "{'Bucket':'$name','Prefix':'a b/','MaxKeys':1}" "Key == 'a b/2'"
            call "DeleteObjects" "{'Bucket':'$name','Delete':{'Objects':[{'Key':'a b/1'},{'Key':'a b/2'}]}}"
            fails "GetObject" "{'Bucket':'$name','Key':'a b/1'}" "NoSuchKey"
            call "DeleteBucket" "{'Bucket':'$name'}"
            waits "BucketNotExists" "{'Bucket':'$name'}"
            fails "ListObjectsV2" "{'Bucket':'$name'}" "NoSuchBucket"
        ]
        service "route53" [
            make "CreateHostedZone" "{'Name':'$word.example.com.','CallerReference':'$name'}" [ "id", "HostedZone.Id" ]
            sees "GetHostedZone" "{'Id':'$id'}" "HostedZone.Name == '$word.example.com.'"
            finds "ListHostedZones" "{}" "Id == '$id'"
            call
                "ChangeResourceRecordSets"
                "{'HostedZoneId':'$id','ChangeBatch':{'Changes':[{'Action':'CREATE','ResourceRecordSet':{'Name':'a.$word.example.com.','Type':'A','TTL':60,'ResourceRecords':[{'Value':'10.0.0.1'}]}}]}}"
            finds "ListResourceRecordSets" "{'HostedZoneId':'$id'}" "Type == 'A'"
            call
                "ChangeResourceRecordSets"
                "{'HostedZoneId':'$id','ChangeBatch':{'Changes':[{'Action':'DELETE','ResourceRecordSet':{'Name':'a.$word.example.com.','Type':'A','TTL':60,'ResourceRecords':[{'Value':'10.0.0.1'}]}}]}}"
            call "DeleteHostedZone" "{'Id':'$id'}"
            fails "GetHostedZone" "{'Id':'$id'}" "NoSuchHostedZone"
        ]
        service "cloudfront" [
            make
                "CreateOriginAccessControl"
                "{'OriginAccessControlConfig':{'Name':'$name','SigningProtocol':'sigv4','SigningBehavior':'always','OriginAccessControlOriginType':'s3'}}"
                [ "id", "OriginAccessControl.Id"; "tag", "ETag" ]
            sees "GetOriginAccessControl" "{'Id':'$id'}" "OriginAccessControl.OriginAccessControlConfig.Name == '$name'"
            empty "ListDistributions" "{}"
            call "DeleteOriginAccessControl" "{'Id':'$id','IfMatch':'$tag'}"
            fails "GetOriginAccessControl" "{'Id':'$id'}" "NoSuchOriginAccessControl"
        ]
    ]

    let compute: Scenario list = [
        service "lambda" [
            empty "ListFunctions" "{}"
            fails "GetFunction" "{'FunctionName':'$name'}" "ResourceNotFoundException"
        ]
        service "batch" [
            make
                "RegisterJobDefinition"
                "{'jobDefinitionName':'$name','type':'container','containerProperties':{'image':'i','vcpus':1,'memory':128}}"
                [ "arn", "jobDefinitionArn" ]
            finds "DescribeJobDefinitions" "{'jobDefinitionName':'$name'}" "jobDefinitionArn == '$arn'"
            call "DeregisterJobDefinition" "{'jobDefinition':'$arn'}"
            sees "DescribeJobDefinitions" "{'jobDefinitions':['$arn']}" "jobDefinitions[0].status == 'INACTIVE'"
        ]
        service "eks" [
            call
                "CreateCluster"
                "{'name':'$name','roleArn':'arn:aws:iam::123456789012:role/eks','resourcesVpcConfig':{'subnetIds':['subnet-1']}}"
            waits "ClusterActive" "{'name':'$name'}"
            finds "ListClusters" "{}" "@ == '$name'"
            call "DeleteCluster" "{'name':'$name'}"
            waits "ClusterDeleted" "{'name':'$name'}"
            fails "DescribeCluster" "{'name':'$name'}" "ResourceNotFoundException"
        ]
        service "efs" [
            make "CreateFileSystem" "{'CreationToken':'$name'}" [ "id", "FileSystemId" ]
            finds "DescribeFileSystems" "{'MaxItems':1}" "FileSystemId == '$id'"
            call "DeleteFileSystem" "{'FileSystemId':'$id'}"
            fails "DescribeFileSystems" "{'FileSystemId':'$id'}" "FileSystemNotFound"
        ]
        service "apigateway" [
            make "CreateRestApi" "{'name':'$name'}" [ "id", "id" ]
            sees "GetRestApi" "{'restApiId':'$id'}" "name == '$name'"
            finds "GetRestApis" "{}" "id == '$id'"
            call "DeleteRestApi" "{'restApiId':'$id'}"
            fails "GetRestApi" "{'restApiId':'$id'}" "NotFoundException"
        ]
        service "apigatewayv2" [
            make "CreateApi" "{'Name':'$name','ProtocolType':'HTTP'}" [ "id", "ApiId" ]
            sees "GetApi" "{'ApiId':'$id'}" "Name == '$name'"
            finds "GetApis" "{}" "ApiId == '$id'"
            call "DeleteApi" "{'ApiId':'$id'}"
            fails "GetApi" "{'ApiId':'$id'}" "NotFoundException"
        ]
        service "appsync" [
            make "CreateGraphqlApi" "{'name':'$name','authenticationType':'API_KEY'}" [ "id", "graphqlApi.apiId" ]
            sees "GetGraphqlApi" "{'apiId':'$id'}" "graphqlApi.name == '$name'"
            finds "ListGraphqlApis" "{}" "apiId == '$id'"
            call "DeleteGraphqlApi" "{'apiId':'$id'}"
            fails "GetGraphqlApi" "{'apiId':'$id'}" "NotFoundException"
        ]
        service "scheduler" [
            call
                "CreateSchedule"
                "{'Name':'$name','ScheduleExpression':'rate(1 day)','FlexibleTimeWindow':{'Mode':'OFF'},'Target':{'Arn':'arn:aws:sqs:us-east-1:123456789012:q','RoleArn':'arn:aws:iam::123456789012:role/s'}}"
            sees "GetSchedule" "{'Name':'$name'}" "ScheduleExpression == 'rate(1 day)'"
            finds "ListSchedules" "{}" "Name == '$name'"
            call "DeleteSchedule" "{'Name':'$name'}"
            fails "GetSchedule" "{'Name':'$name'}" "ResourceNotFoundException"
        ]
        service "pipes" [
            call
                "CreatePipe"
                "{'Name':'$name','Source':'arn:aws:sqs:us-east-1:123456789012:a','Target':'arn:aws:sqs:us-east-1:123456789012:b','RoleArn':'arn:aws:iam::123456789012:role/p'}"
            sees "DescribePipe" "{'Name':'$name'}" "Name == '$name'"
            finds "ListPipes" "{}" "Name == '$name'"
            call "DeletePipe" "{'Name':'$name'}"
            fails "DescribePipe" "{'Name':'$name'}" "NotFoundException"
        ]
        service "amp" [
            make "CreateWorkspace" "{'alias':'$name'}" [ "id", "workspaceId" ]
            waits "WorkspaceActive" "{'workspaceId':'$id'}"
            finds "ListWorkspaces" "{}" "workspaceId == '$id'"
            call "DeleteWorkspace" "{'workspaceId':'$id'}"
            fails "DescribeWorkspace" "{'workspaceId':'$id'}" "ResourceNotFoundException"
        ]
        service "emr-serverless" [
            make "CreateApplication" "{'name':'$name','releaseLabel':'emr-6.6.0','type':'SPARK'}" [
                "id", "applicationId"
            ]
            sees "GetApplication" "{'applicationId':'$id'}" "application.name == '$name'"
            finds "ListApplications" "{}" "id == '$id'"
            fails "GetApplication" "{'applicationId':'none'}" "ResourceNotFoundException"
        ]
        service "emr-containers" [ empty "ListVirtualClusters" "{}" ]
        service "synthetics" [ sees "DescribeCanaries" "{}" "type(Canaries) == 'array'" ]
        service "xray" [
            call "PutTraceSegments" "{'TraceSegmentDocuments':['{}']}"
            sees "GetServiceGraph" "{'StartTime':1700000000,'EndTime':1700000060}" "type(Services) == 'array'"
        ]
    ]

    let data: Scenario list = [
        service "glacier" [
            call "CreateVault" "{'vaultName':'$name'}"
            sees "DescribeVault" "{'vaultName':'$name'}" "VaultName == '$name'"
            finds "ListVaults" "{}" "VaultName == '$name'"
            call "DeleteVault" "{'vaultName':'$name'}"
            misses "ListVaults" "{}" "VaultName == '$name'"
        ]
        service "backup" [
            call "CreateBackupVault" "{'BackupVaultName':'$word'}"
            sees "DescribeBackupVault" "{'BackupVaultName':'$word'}" "BackupVaultName == '$word'"
            finds "ListBackupVaults" "{}" "BackupVaultName == '$word'"
            call "DeleteBackupVault" "{'BackupVaultName':'$word'}"
            misses "ListBackupVaults" "{}" "BackupVaultName == '$word'"
        ]
        service "kafka" [
            make
                "CreateClusterV2"
                "{'ClusterName':'$name','Provisioned':{'KafkaVersion':'3.6.0','NumberOfBrokerNodes':2,'BrokerNodeGroupInfo':{'ClientSubnets':['subnet-1'],'InstanceType':'kafka.m5.large'}}}"
                [ "arn", "ClusterArn" ]
            sees "DescribeClusterV2" "{'ClusterArn':'$arn'}" "ClusterInfo.ClusterName == '$name'"
            finds "ListClustersV2" "{}" "ClusterArn == '$arn'"
            call "DeleteCluster" "{'ClusterArn':'$arn'}"
            misses "ListClustersV2" "{}" "ClusterArn == '$arn'"
        ]
        service "mq" [
            make
                "CreateBroker"
                "{'BrokerName':'$name','EngineType':'ACTIVEMQ','EngineVersion':'5.18','DeploymentMode':'SINGLE_INSTANCE','HostInstanceType':'mq.t3.micro','PubliclyAccessible':false,'AutoMinorVersionUpgrade':true,'Users':[{'Username':'u','Password':'p'}]}"
                [ "id", "BrokerId" ]
            sees "DescribeBroker" "{'BrokerId':'$id'}" "BrokerName == '$name'"
            finds "ListBrokers" "{}" "BrokerId == '$id'"
            call "DeleteBroker" "{'BrokerId':'$id'}"
            fails "DescribeBroker" "{'BrokerId':'$id'}" "NotFoundException"
        ]
        service "opensearch" [
            call "CreateDomain" "{'DomainName':'$word'}"
            sees "DescribeDomain" "{'DomainName':'$word'}" "DomainStatus.DomainName == '$word'"
            sees "ListDomainNames" "{}" "contains(DomainNames[].DomainName, '$word')"
            call "DeleteDomain" "{'DomainName':'$word'}"
            fails "DescribeDomain" "{'DomainName':'$word'}" "ResourceNotFoundException"
        ]
        service "es" [
            call "CreateElasticsearchDomain" "{'DomainName':'$word'}"
            sees "DescribeElasticsearchDomain" "{'DomainName':'$word'}" "DomainStatus.DomainName == '$word'"
            call "DeleteElasticsearchDomain" "{'DomainName':'$word'}"
            fails "DescribeElasticsearchDomain" "{'DomainName':'$word'}" "ResourceNotFoundException"
        ]
        service "lakeformation" [
            call "RegisterResource" "{'ResourceArn':'arn:aws:s3:::$name','RoleArn':'arn:aws:iam::123456789012:role/l'}"
            sees
                "DescribeResource"
                "{'ResourceArn':'arn:aws:s3:::$name'}"
                "ResourceInfo.ResourceArn == 'arn:aws:s3:::$name'"
            call "DeregisterResource" "{'ResourceArn':'arn:aws:s3:::$name'}"
            fails "DescribeResource" "{'ResourceArn':'arn:aws:s3:::$name'}" "EntityNotFoundException"
        ]
        service "quicksight" [
            call "CreateGroup" "{'AwsAccountId':'123456789012','Namespace':'default','GroupName':'$name'}"
            sees
                "DescribeGroup"
                "{'AwsAccountId':'123456789012','Namespace':'default','GroupName':'$name'}"
                "Group.GroupName == '$name'"
            call "DeleteGroup" "{'AwsAccountId':'123456789012','Namespace':'default','GroupName':'$name'}"
            fails
                "DescribeGroup"
                "{'AwsAccountId':'123456789012','Namespace':'default','GroupName':'$name'}"
                "ResourceNotFoundException"
        ]
        service "s3tables" [
            make "CreateTableBucket" "{'name':'$name'}" [ "arn", "arn" ]
            sees "GetTableBucket" "{'tableBucketARN':'$arn'}" "name == '$name'"
            finds "ListTableBuckets" "{}" "arn == '$arn'"
            call "DeleteTableBucket" "{'tableBucketARN':'$arn'}"
            fails "GetTableBucket" "{'tableBucketARN':'$arn'}" "NotFoundException"
        ]
        service "dsql" [
            make "CreateCluster" "{}" [ "id", "identifier" ]
            sees "GetCluster" "{'identifier':'$id'}" "identifier == '$id'"
            fails "GetCluster" "{'identifier':'aaaaaaaaaaaaaaaaaaaaaaaaaa'}" "ResourceNotFoundException"
        ]
        service "rds-data" [
            sees
                "ExecuteStatement"
                "{'resourceArn':'arn:aws:rds:us-east-1:123456789012:cluster:c','secretArn':'arn:aws:secretsmanager:us-east-1:123456789012:secret:s','sql':'select 1'}"
                "records == `[]`"
        ]
        service "ebs" [
            make "StartSnapshot" "{'VolumeSize':1}" [ "id", "SnapshotId" ]
            sees "CompleteSnapshot" "{'SnapshotId':'$id','ChangedBlocksCount':0}" "Status == 'completed'"
        ]
    ]

    let management: Scenario list = [
        service "account" [
            call
                "PutAlternateContact"
                "{'AlternateContactType':'BILLING','Name':'$name','Title':'t','EmailAddress':'a@example.com','PhoneNumber':'+1'}"
            sees "GetAlternateContact" "{'AlternateContactType':'BILLING'}" "AlternateContact.Name == '$name'"
            call "DeleteAlternateContact" "{'AlternateContactType':'BILLING'}"
            fails "GetAlternateContact" "{'AlternateContactType':'BILLING'}" "ResourceNotFoundException"
        ]
        service "appconfig" [
            make "CreateApplication" "{'Name':'$name'}" [ "id", "Id" ]
            sees "GetApplication" "{'ApplicationId':'$id'}" "Name == '$name'"
            call "DeleteApplication" "{'ApplicationId':'$id'}"
            fails "GetApplication" "{'ApplicationId':'$id'}" "ResourceNotFoundException"
        ]
        service "resource-groups" [
            call
                "CreateGroup"
                "{'Name':'$name','ResourceQuery':{'Type':'TAG_FILTERS_1_0','Query':'{\\\"ResourceTypeFilters\\\":[\\\"AWS::AllSupported\\\"],\\\"TagFilters\\\":[{\\\"Key\\\":\\\"a\\\",\\\"Values\\\":[\\\"b\\\"]}]}'}}"
            sees "GetGroup" "{'GroupName':'$name'}" "Group.Name == '$name'"
            sees "ListGroups" "{}" "contains(GroupIdentifiers[].GroupName, '$name')"
            call "DeleteGroup" "{'GroupName':'$name'}"
            sees "ListGroups" "{}" "!contains(GroupIdentifiers[].GroupName, '$name')"
        ]
        service "ram" [
            make "CreateResourceShare" "{'name':'$name'}" [ "arn", "resourceShare.resourceShareArn" ]
            finds "GetResourceShares" "{'resourceOwner':'SELF'}" "resourceShareArn == '$arn'"
            call "DeleteResourceShare" "{'resourceShareArn':'$arn'}"
        ]
        service "guardduty" [
            make "CreateDetector" "{'Enable':true}" [ "id", "DetectorId" ]
            sees "GetDetector" "{'DetectorId':'$id'}" "Status == 'ENABLED'"
            finds "ListDetectors" "{}" "@ == '$id'"
            call "DeleteDetector" "{'DetectorId':'$id'}"
            fails "GetDetector" "{'DetectorId':'$id'}" "BadRequestException"
        ]
        service "securityhub" [
            call "EnableSecurityHub" "{}"
            sees "DescribeHub" "{}" "AutoEnableControls"
            call "DisableSecurityHub" "{}"
            fails "DescribeHub" "{}" "InvalidAccessException"
        ]
        service "macie2" [
            call "EnableMacie" "{}"
            sees "GetMacieSession" "{}" "status == 'ENABLED'"
            call "DisableMacie" "{}"
        ]
        service "inspector2" [ empty "ListFilters" "{}" ]
        service "resiliencehub" [
            make "CreateApp" "{'name':'$word'}" [ "arn", "app.appArn" ]
            sees "DescribeApp" "{'appArn':'$arn'}" "app.name == '$word'"
        ]
        service "signer" [
            call "PutSigningProfile" "{'profileName':'$word','platformId':'AWSLambda-SHA384-ECDSA'}"
            sees "GetSigningProfile" "{'profileName':'$word'}" "profileName == '$word'"
            finds "ListSigningPlatforms" "{}" "platformId == 'AWSLambda-SHA384-ECDSA'"
            call "CancelSigningProfile" "{'profileName':'$word'}"
            sees "GetSigningProfile" "{'profileName':'$word'}" "status == 'Canceled'"
        ]
        service "networkmanager" [
            make "CreateGlobalNetwork" "{'Description':'$name'}" [ "id", "GlobalNetwork.GlobalNetworkId" ]
            finds "DescribeGlobalNetworks" "{}" "GlobalNetworkId == '$id'"
        ]
        service "vpc-lattice" [
            make "CreateServiceNetwork" "{'name':'$name'}" [ "id", "id" ]
            finds "ListServiceNetworks" "{}" "id == '$id'"
            fails "GetServiceNetwork" "{'serviceNetworkIdentifier':'sn-0123456789abcdef0'}" "ResourceNotFoundException"
        ]
        service "servicecatalog-appregistry" [
            make "CreateApplication" "{'name':'$name','clientToken':'t'}" [ "id", "application.id" ]
            finds "ListApplications" "{}" "id == '$id'"
        ]
        service "managedblockchain" [
            sees "ListNetworks" "{}" "type(Networks) == 'array'"
            fails "GetNetwork" "{'NetworkId':'n-ABCDEFGHIJKLMNOPQRSTUVWXYZ'}" "ResourceNotFoundException"
        ]
    ]

    let messages: Scenario list = [
        service "sesv2" [
            call "CreateContactList" "{'ContactListName':'$name'}"
            sees "GetContactList" "{'ContactListName':'$name'}" "ContactListName == '$name'"
            sees "ListContactLists" "{}" "contains(ContactLists[].ContactListName, '$name')"
            call "DeleteContactList" "{'ContactListName':'$name'}"
            fails "GetContactList" "{'ContactListName':'$name'}" "NotFoundException"
        ]
        service "pinpoint" [
            make "CreateApp" "{'CreateApplicationRequest':{'Name':'$name'}}" [ "id", "ApplicationResponse.Id" ]
            sees "GetApp" "{'ApplicationId':'$id'}" "ApplicationResponse.Name == '$name'"
            sees "GetApps" "{}" "contains(ApplicationsResponse.Item[].Id, '$id')"
            call "DeleteApp" "{'ApplicationId':'$id'}"
            fails "GetApp" "{'ApplicationId':'$id'}" "NotFoundException"
        ]
        service "polly" [
            finds "DescribeVoices" "{}" "Id == 'Joanna'"
            call "PutLexicon" "{'Name':'$word','Content':'<lexicon/>'}"
            sees "GetLexicon" "{'Name':'$word'}" "Lexicon.Name == '$word'"
            call "DeleteLexicon" "{'Name':'$word'}"
            fails "GetLexicon" "{'Name':'$word'}" "LexiconNotFoundException"
        ]
        service "iot" [
            call "CreateThing" "{'thingName':'$name'}"
            call "CreateThing" "{'thingName':'$name-2'}"
            sees "DescribeThing" "{'thingName':'$name'}" "thingName == '$name'"
            finds "ListThings" "{'maxResults':1}" "thingName == '$name-2'"
            call "DeleteThing" "{'thingName':'$name'}"
            fails "DescribeThing" "{'thingName':'$name'}" "ResourceNotFoundException"
        ]
        service "ivs" [
            make "CreateChannel" "{'name':'$name'}" [ "arn", "channel.arn" ]
            sees "GetChannel" "{'arn':'$arn'}" "channel.name == '$name'"
            finds "ListChannels" "{}" "arn == '$arn'"
            call "DeleteChannel" "{'arn':'$arn'}"
            fails "GetChannel" "{'arn':'$arn'}" "ResourceNotFoundException"
        ]
        service "kinesisvideo" [
            make "CreateStream" "{'StreamName':'$name'}" [ "arn", "StreamARN" ]
            sees "DescribeStream" "{'StreamName':'$name'}" "StreamInfo.StreamARN == '$arn'"
            finds "ListStreams" "{}" "StreamARN == '$arn'"
            call "DeleteStream" "{'StreamARN':'$arn'}"
            fails "DescribeStream" "{'StreamName':'$name'}" "ResourceNotFoundException"
        ]
        service "mediaconnect" [
            make "CreateFlow" "{'Name':'$name','Source':{'Name':'s','Protocol':'zixi-push'}}" [ "arn", "Flow.FlowArn" ]
            sees "DescribeFlow" "{'FlowArn':'$arn'}" "Flow.Name == '$name'"
            finds "ListFlows" "{}" "FlowArn == '$arn'"
            call "DeleteFlow" "{'FlowArn':'$arn'}"
            fails "DescribeFlow" "{'FlowArn':'$arn'}" "NotFoundException"
        ]
        service "medialive" [
            make "CreateInput" "{'Name':'$name','Type':'URL_PULL'}" [ "id", "Input.Id" ]
            sees "DescribeInput" "{'InputId':'$id'}" "Name == '$name'"
            finds "ListInputs" "{}" "Id == '$id'"
            call "DeleteInput" "{'InputId':'$id'}"
        ]
        service "mediapackage" [
            call "CreateChannel" "{'Id':'$name'}"
            sees "DescribeChannel" "{'Id':'$name'}" "Id == '$name'"
            finds "ListChannels" "{}" "Id == '$name'"
            call "DeleteChannel" "{'Id':'$name'}"
            fails "DescribeChannel" "{'Id':'$name'}" "NotFoundException"
        ]
        service "greengrass" [
            make "CreateGroup" "{'Name':'$name'}" [ "id", "Id" ]
            sees "GetGroup" "{'GroupId':'$id'}" "Name == '$name'"
            finds "ListGroups" "{}" "Id == '$id'"
            call "DeleteGroup" "{'GroupId':'$id'}"
        ]
        service "connect" [
            make
                "CreateInstance"
                "{'IdentityManagementType':'CONNECT_MANAGED','InboundCallsEnabled':true,'OutboundCallsEnabled':true,'InstanceAlias':'$name'}"
                [ "id", "Id" ]
            sees "DescribeInstance" "{'InstanceId':'$id'}" "Instance.InstanceAlias == '$name'"
            finds "ListInstances" "{}" "Id == '$id'"
            call "DeleteInstance" "{'InstanceId':'$id'}"
            fails "DescribeInstance" "{'InstanceId':'$id'}" "ResourceNotFoundException"
        ]
    ]
